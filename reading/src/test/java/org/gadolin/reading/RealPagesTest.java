package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gadolin.core.Problem;
import org.junit.jupiter.api.Test;

/** Pages and feeds of others, held against what people marked in them. */
class RealPagesTest {

  // floors a little under what docs/reading-measures.md states
  private static final double SCRAPINGHUB_FLOOR = 0.94;
  private static final double WCXB_FLOOR = 0.86;
  private static final double CHINESE_FLOOR = 0.905;

  @Test
  void theMainTextStaysAsGoodAsItWas() throws IOException {
    Path pages = Reading.shared("data/html-articles");
    assertThat(MainTextScore.scrapinghub(pages.resolve("scrapinghub")))
        .isGreaterThan(SCRAPINGHUB_FLOOR);
    assertThat(MainTextScore.wcxb(pages.resolve("wcxb-subset"))).isGreaterThan(WCXB_FLOOR);
    assertThat(MainTextScore.chinese(pages.resolve("chinese"))).isGreaterThan(CHINESE_FLOOR);
  }

  @Test
  void theHeadsOfPagesStayAsGoodAsTheyWere() throws IOException {
    var score = PageHeadScore.wcxb(Reading.shared("data/html-articles").resolve("wcxb-subset"));
    System.out.println(score);
    assertThat(score.titles()).isGreaterThanOrEqualTo(120);
    assertThat(score.authors()).isGreaterThanOrEqualTo(70);
    assertThat(score.dates()).isGreaterThanOrEqualTo(68);
  }

  @Test
  void everyFeedIsReadOrRefusedWithAReason() throws IOException {
    Path feeds = Reading.shared("data/feeds");
    int files = 0;
    int read = 0;
    try (Stream<Path> all = Files.walk(feeds)) {
      for (Path feed : all.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        files++;
        Reading reading = Reading.of(feed);
        assertThat(reading.problems()).extracting(Problem::kind).doesNotContain("document-broken");
        assertThat(reading.documents().size() + reading.problems().size()).isPositive();
        read += reading.documents().isEmpty() ? 0 : 1;
      }
    }
    System.out.printf("feeds: %d files, %d with documents%n", files, read);
    assertThat(files).isGreaterThan(100);
    assertThat(read).isPositive();
  }

  @Test
  void everyPublicationRecordIsReadOrRefusedWithAReason() throws IOException {
    Reading openAlex = Reading.of(Reading.shared("data/openalex/works.jsonl.gz"));
    assertThat(openAlex.documents().size() + openAlex.problems().size()).isEqualTo(300);
    Reading crossref = Reading.of(Reading.shared("data/crossref/crossref_works.jsonl.gz"));
    assertThat(crossref.documents().size() + crossref.problems().size()).isEqualTo(1000);
  }
}
