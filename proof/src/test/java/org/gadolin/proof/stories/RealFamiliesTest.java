package org.gadolin.proof.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Profiles;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.ledger.origin.Independence;
import org.gadolin.ledger.origin.OriginFinder;
import org.gadolin.ledger.origin.Story;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.ReaderSettings;
import org.junit.jupiter.api.Test;

/** Real texts that others copied: announcement 18 of 2025, and the report of one conference. */
class RealFamiliesTest {

  private static final Path SHARED = Path.of(System.getProperty("gadolin.shared"));
  private static final Path ANNOUNCEMENT = SHARED.resolve("corpus/docs/041.txt");
  private static final Path CONFERENCE = SHARED.resolve("founding/article-2.txt");

  @Test
  void copiesOfTheAnnouncementAreOneOriginWithClausesShuffledOrWithoutCodes() {
    SourceDocument original = read(ANNOUNCEMENT);
    String text = original.text();
    List<String> copies =
        List.of(
            text,
            shuffled(text, "(?<=[;;。；\\n])"),
            text.replaceAll("[(（]\\d[A-Z]\\d{3}[^)）]*[)）]", ""),
            text.substring(0, text.length() / 2));
    assertThat(copies.get(2)).hasSizeLessThan(text.length());
    assertThat(copies.get(1)).isNotEqualTo(text);
    assertOneGroup(original, copies);
  }

  @Test
  void excerptsAndShufflesOfTheConferenceReportAreOneOrigin() {
    SourceDocument original = read(CONFERENCE);
    String text = original.text();
    String excerpt = text.substring(0, text.length() / 3);
    assertOneGroup(original, List.of(text, shuffled(text, "(?<=\\. )|(?<=\\n)"), excerpt));
  }

  private static void assertOneGroup(SourceDocument original, List<String> copies) {
    var extractor = ClaimExtractor.of(Atlas.bundled());
    var stories = new ArrayList<Story>();
    var claims = new ArrayList<StoryClaim>();
    for (int copy = 0; copy < copies.size(); copy++) {
      SourceDocument document = copy(original, copies.get(copy), copy);
      stories.add(Story.of(document, extractor.extract(document)));
      var evidence = new Evidence(new Span(0, 1), document.text().substring(0, 1));
      claims.add(
          new StoryClaim(
              document.sha256(),
              new Claim.Event(EventType.POLICY, Period.UNDATED, List.of(), List.of(evidence))));
    }
    Independence answer =
        OriginFinder.of(Profiles.of(Atlas.bundled())).find(stories).independence(claims);
    assertThat(answer.groups()).hasSize(1);
    assertThat(answer.origins()).isLessThanOrEqualTo(1);
  }

  private static SourceDocument copy(SourceDocument original, String text, int number) {
    DocumentHead head = original.head();
    var other =
        new DocumentHead(
            head.name() + number,
            "https://example.org/copy/" + number,
            head.title(),
            head.published(),
            head.language(),
            "copy site " + number,
            "");
    return new SourceDocument(String.format("%064x", number + 1), other.url(), other, text);
  }

  private static String shuffled(String text, String seams) {
    List<String> clauses = new ArrayList<>(Arrays.asList(text.split(seams)));
    Collections.shuffle(clauses, new Random(18));
    return String.join("", clauses);
  }

  private static SourceDocument read(Path path) {
    assumeTrue(Files.isRegularFile(path), "skipped: " + path + " is absent");
    var documents = new ArrayList<SourceDocument>();
    DocumentReader.of(ReaderSettings.usual(InputStream::nullInputStream))
        .read(
            List.of(path.toString()),
            result -> {
              if (result instanceof ReadResult.Read read) {
                documents.add(read.document());
              }
            });
    return documents.getFirst();
  }
}
