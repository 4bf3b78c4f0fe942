package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.gadolin.app.internal.render.JsonLines;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.ReaderSettings;

/** What holds for any bytes whatever, from the readers to the line that is printed. */
final class AnyBytes {

  private static final long MAX_BYTES = 1 << 20;
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());

  private AnyBytes() {}

  /** Reads and extracts; something is always said, spans lie in the text and hold their words. */
  static void check(byte[] bytes) {
    int[] outcomes = {0};
    var settings =
        ReaderSettings.usual(() -> new ByteArrayInputStream(bytes))
            .with(with -> with.maxBytes(MAX_BYTES));
    DocumentReader.of(settings)
        .read(
            List.of("-"),
            result -> {
              outcomes[0]++;
              switch (result) {
                case ReadResult.Read(SourceDocument document) -> check(document);
                case ReadResult.Refused(Problem problem) -> check(problem);
              }
            });
    assertThat(outcomes[0]).isPositive();
  }

  private static void check(Problem problem) {
    assertThat(problem.kind()).as(problem.line()).isNotEqualTo("document-broken");
    assertThat(problem.mend()).as(problem.line()).isNotEmpty();
  }

  private static void check(SourceDocument document) {
    var said = EXTRACTOR.extract(document);
    int length = document.text().codePointCount(0, document.text().length());
    for (Claim claim : said.claims().toList()) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(evidence.span().end()).isLessThanOrEqualTo(length);
        int start = document.text().offsetByCodePoints(0, evidence.span().start());
        int end = document.text().offsetByCodePoints(0, evidence.span().end());
        assertThat(document.text().substring(start, end)).isEqualTo(evidence.words());
      }
    }
    assertThat(JsonLines.line(document, said)).doesNotContain("\n");
  }
}
