package org.gadolin.app.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gadolin.app.internal.flow.Extracted;
import org.gadolin.app.internal.flow.Pipeline;
import org.gadolin.app.internal.flow.RunReport;
import org.gadolin.app.internal.flow.Stop;
import org.gadolin.app.internal.render.ReportJson;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKeys;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReaderSettings;

/** One run over documents, as the verbs share it: progress, errors, report and exit code. */
final class DocumentRun implements AutoCloseable {

  private static final int PROGRESS_EVERY = 500;

  private final Streams streams;
  private final CommonOptions options;
  private final RunReport report = new RunReport();
  private final Atlas atlas;
  private final Stop stop;
  private final String again;
  private final Path pages;

  /**
   * A run.
   *
   * @param again what the same command will do after a stop
   * @param pages where fetched pages are kept; the empty path keeps none
   */
  DocumentRun(GadolinCommand parent, CommonOptions options, String again, Path pages) {
    this.pages = pages;
    this.again = again;
    this.streams = parent.streams();
    this.options = options;
    this.atlas = Atlases.of(options, streams);
    this.stop =
        Stop.ofProcess(this::whereWeAre, line -> streams.err().println("gadolin: " + line + "."));
  }

  Atlas atlas() {
    return atlas;
  }

  RunReport counts() {
    return report;
  }

  /** {@return how the run went, after the sink has taken every extraction in order} */
  ExitCode run(List<String> inputs, Consumer<Extracted> sink) {
    var extractor = ClaimExtractor.of(atlas);
    return run(
        inputs,
        document -> new Extracted(document, extractor.extract(document), StatementKeys.NONE),
        sink);
  }

  /** {@return how the run went, after the sink has taken every extraction with its keys} */
  ExitCode runWithKeys(List<String> inputs, Consumer<Extracted> sink) {
    return run(inputs, new KeyedReading(atlas)::of, sink);
  }

  private ExitCode run(
      List<String> inputs, Function<SourceDocument, Extracted> work, Consumer<Extracted> sink) {
    var settings =
        ReaderSettings.usual(streams::in)
            .with(
                with ->
                    with.offline(options.offline)
                        .privateAddresses(options.privateAddresses)
                        .userAgent(options.userAgent())
                        .pages(pages));
    var pipeline =
        new Pipeline(
            DocumentReader.of(settings), work, options.threads(), stop, report, streams::error);
    pipeline.run(inputs, sink.andThen(this::progress));
    if (report.countRead() == 0) {
      return ExitCode.NOTHING_USABLE;
    }
    return report.countRefused() > 0 ? ExitCode.SOME_REFUSED : ExitCode.ANSWERED;
  }

  /** Prints the report, unless the user wants quiet; writes it where the user wants it. */
  void report() throws IOException {
    if (!options.quiet) {
      report.lines().forEach(streams.err()::println);
    }
    if (options.findReport().isPresent()) {
      try (var file = Answer.to(streams, options.findReport())) {
        file.print(ReportJson.of(report));
        file.commit();
      }
    }
  }

  /** Ends the run; until then a signal waits for it. */
  @Override
  public void close() {
    stop.close();
  }

  private String whereWeAre() {
    return "stopped after %d documents. Maybe give the same command again: %s"
        .formatted(report.countRead(), again);
  }

  private void progress(Extracted extracted) {
    if (!options.quiet && report.countRead() % PROGRESS_EVERY == 0) {
      streams.err().println(report.countRead() + " documents so far");
    }
  }
}
