package org.gadolin.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to claims on one thread: the labelled documents, all layers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ReadingBenchmark {

  private List<SourceDocument> documents = List.of();
  private ClaimExtractor extractor = ClaimExtractor.of(Atlas.bundled());

  /** Loads the documents. */
  @Setup
  public void load() {
    documents = RealTexts.documents();
    int bytes =
        documents.stream()
            .mapToInt(one -> one.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    System.out.printf("# %d documents, %.3f MB%n", documents.size(), bytes / 1e6);
  }

  /** {@return how many claims all documents make} */
  @Benchmark
  public long textToClaims() {
    long claims = 0;
    for (SourceDocument document : documents) {
      claims += extractor.extract(document).claims().count();
    }
    return claims;
  }
}
