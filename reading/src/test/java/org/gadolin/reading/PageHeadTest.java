package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.gadolin.core.DocumentHead;
import org.junit.jupiter.api.Test;

/** What pages say about themselves, each in its own way. */
class PageHeadTest {

  private static final String TEXT = "<p>The plant will separate dysprosium and terbium.</p>";

  @Test
  void linkedDataNamesTheArticleAmongOtherThings() {
    DocumentHead head =
        head(
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"Organization","name":"Someone else"},
            {"@type":["NewsArticle"],"headline":"A plant &amp; a mine",
             "author":[{"@type":"Person","name":"Ann Author"},{"name":"Bo Writer"}],
             "datePublished":"2026-01-05T23:30:00+08:00","dateModified":"2026-03-01",
             "publisher":{"@type":"Organization","name":"Magnet News"},
             "mainEntityOfPage":{"@id":"https://example.org/plant"}}]}</script>
            """);
    assertThat(head.title()).isEqualTo("A plant & a mine");
    assertThat(head.author()).isEqualTo("Ann Author, Bo Writer");
    assertThat(head.published().iso()).isEqualTo("2026-01-05");
    assertThat(head.publisher()).isEqualTo("Magnet News");
    assertThat(head.url()).isEqualTo("https://example.org/plant");
  }

  @Test
  void brokenLinkedDataLeavesTheOtherWaysToTell() {
    DocumentHead head =
        head(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
            <meta property="og:title" content="A plant"><meta property="og:site_name" content="News">
            <meta property="article:published_time" content="2026-01-05T10:00:00Z">
            <meta property="article:author" content="https://example.org/people/7">
            <link rel="canonical" href="https://example.org/a">
            """);
    assertThat(head.title()).isEqualTo("A plant");
    assertThat(head.publisher()).isEqualTo("News");
    assertThat(head.published().iso()).isEqualTo("2026-01-05");
    assertThat(head.author()).isEmpty();
    assertThat(head.url()).isEqualTo("https://example.org/a");
  }

  @Test
  void microdataAndTimeElementsTell() {
    DocumentHead head =
        headOf(
            """
            <article itemscope><h1 itemprop="headline">Terbium at last</h1>
            <span itemprop="author" itemscope><span itemprop="name">Cy Clerk</span></span>
            <time itemprop="datePublished" datetime="2026-02-03T01:00">3 Feb</time>%s</article>
            """
                .formatted(TEXT));
    assertThat(head.title()).isEqualTo("Terbium at last");
    assertThat(head.author()).isEqualTo("Cy Clerk");
    assertThat(head.published().iso()).isEqualTo("2026-02-03");
  }

  @Test
  void aBylineAndADateAreReadWhereOnlyPeopleWouldSeeThem() {
    DocumentHead head =
        headOf(
            "<h1>Terbium at last</h1><div class='post-author'>By Di Drafter</div>"
                + "<div class='post-date'>5 January 2026</div>"
                + TEXT);
    assertThat(head.author()).isEqualTo("Di Drafter");
    assertThat(head.published().iso()).isEqualTo("2026-01-05");
  }

  @Test
  void traditionalChineseIsToldByTheLocaleToo() {
    assertThat(head("<meta property='og:locale' content='zh_TW'>").language()).isEqualTo("zh-Hant");
    assertThat(head("<meta property='og:locale' content='de_DE'>").language()).isEqualTo("de-DE");
  }

  private static DocumentHead head(String inHead) {
    return headOf("<html><head>%s</head><body>%s</body></html>".formatted(inHead, TEXT));
  }

  private static DocumentHead headOf(String html) {
    return Reading.ofText(html).documents().getFirst().head();
  }
}
