package org.gadolin.app.internal.flow;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReadResult;

/** Inputs to extractions: reads one document after the other, extracts on several threads. */
public final class Pipeline {

  private final DocumentReader reader;
  private final Function<SourceDocument, Extracted> extractor;
  private final int threads;
  private final Stop stop;
  private final RunReport report;
  private final Consumer<Problem> refusals;

  /**
   * A pipeline.
   *
   * @param reader reads the inputs
   * @param extractor reads the claims, on any thread
   * @param threads how many documents at once
   * @param stop asked before each document
   * @param report counts
   * @param refusals told each refused input, in order
   */
  public Pipeline(
      DocumentReader reader,
      Function<SourceDocument, Extracted> extractor,
      int threads,
      Stop stop,
      RunReport report,
      Consumer<Problem> refusals) {
    this.reader = reader;
    this.extractor = extractor;
    this.threads = threads;
    this.stop = stop;
    this.report = report;
    this.refusals = refusals;
  }

  /**
   * Runs the inputs through.
   *
   * @param inputs paths, addresses, or {@code -}
   * @param sink takes each extraction, in the order of the documents, on the caller's thread
   * @throws StopWanted if the user wants the run to stop
   */
  public void run(List<String> inputs, Consumer<Extracted> sink) {
    long start = System.nanoTime();
    try (var ordered = new Ordered<SourceDocument, Extracted>(threads, extractor, counted(sink))) {
      stop.interruptibly(
          () -> {
            reader.read(inputs, result -> take(result, ordered));
            ordered.finish();
          });
    }
    report.took("reading and extraction", System.nanoTime() - start);
  }

  private void take(ReadResult result, Ordered<SourceDocument, Extracted> ordered) {
    checkStop();
    switch (result) {
      case ReadResult.Read read -> ordered.accept(read.document());
      case ReadResult.Refused refused -> {
        report.refused(refused.problem());
        refusals.accept(refused.problem());
      }
    }
  }

  private void checkStop() {
    if (stop.isWanted()) {
      throw new StopWanted();
    }
  }

  private Consumer<Extracted> counted(Consumer<Extracted> sink) {
    return extracted -> {
      checkStop();
      report.read(extracted.extraction());
      sink.accept(extracted);
    };
  }
}
