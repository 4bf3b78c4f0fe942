package org.gadolin.reading.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.reading.internal.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: in JSON-LD, in the vocabularies of OpenGraph, Dublin Core and
 * schema.org's microdata, in plain {@code meta}, {@code time} and {@code link} elements. The most
 * deliberate way of telling wins.
 */
final class PageHead {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "dateCreated",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "pubdate",
          "publishdate",
          "publish_date",
          "publication_date",
          "date");

  private static final Pattern DATE =
      Pattern.compile("(?i)(^|[-_ ])(date|dateline|pubdate|published|posted|pub-?time)($|[-_ ])");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(^|[-_ ])(author|byline|author[-_]?name|writer)($|[- _])");
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:(?:written |posted )?by\\b:?|author:|作者[:：]?|文[:：/])\\s*");
  private static final int LONGEST_BYLINE = 60;
  private static final int SHORTEST_HEADLINE = 5;

  private final Document page;
  private final LinkedData told;

  private PageHead(Document page) {
    this.page = page;
    this.told = LinkedData.of(page);
  }

  /** {@return what is known; parts not told are empty} */
  static DocumentHead of(Document page, Origin origin) {
    var head = new PageHead(page);
    return new DocumentHead(
        origin.name(),
        head.url(origin),
        head.title(),
        head.date(),
        head.language(),
        head.publisher(),
        head.author());
  }

  private String url(Origin origin) {
    Element link = page.selectFirst("link[rel=canonical]");
    String canonical = link == null ? "" : link.absUrl("href");
    return first(canonical, meta("og:url"), told.url(), origin.url())
        .filter(url -> url.matches("(?i)https?://.+"))
        .findFirst()
        .orElse("");
  }

  private String title() {
    return first(
            heading(),
            meta("og:title"),
            told.title(),
            property("headline"),
            meta("twitter:title", "dc.title", "citation_title"),
            page.title())
        .findFirst()
        .orElse("");
  }

  /** What readers see as the headline; search engines are often told another. */
  private String heading() {
    var headings = page.select("h1");
    String text = headings.size() == 1 ? headings.get(0).text().strip() : "";
    return text.length() < SHORTEST_HEADLINE || text.equalsIgnoreCase(publisher()) ? "" : text;
  }

  private Period date() {
    return Stream.concat(
            first(told.published(), meta(DATES.toArray(String[]::new)), property("datePublished")),
            times())
        .map(PageHead::day)
        .filter(Period::isDated)
        .findFirst()
        .orElse(Period.UNDATED);
  }

  private Stream<String> times() {
    Stream<String> times =
        Stream.of("time[pubdate]", "article time[datetime]", "time[datetime]")
            .flatMap(query -> page.select(query).stream().limit(1))
            .map(time -> time.attr("datetime").isBlank() ? time.text() : time.attr("datetime"));
    return Stream.concat(times, named(DATE));
  }

  /** The short texts of elements whose names say what they hold. */
  private Stream<String> named(Pattern name) {
    return page.body().select("[class],[id]").stream()
        .filter(element -> name.matcher(element.className() + " " + element.id()).find())
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_BYLINE);
  }

  private static Period day(String written) {
    String day = written.substring(0, Math.min(written.length(), "2026-01-31".length()));
    return day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        ? Period.of(day)
        : VisibleDates.first(written);
  }

  private String language() {
    Element html = page.selectFirst("html[lang]");
    String tag =
        first(
                html == null ? "" : html.attr("lang"),
                meta("og:locale", "content-language", "dc.language"),
                told.language())
            .findFirst()
            .orElse("");
    if (tag.matches("(?i)zh[-_](hant|tw|hk|mo).*")) {
      return "zh-Hant";
    }
    // a page's own tag is often a template's default: only a non-English alphabetic one is believed
    return tag.matches("(?i)(en|zh).*") || !tag.matches("[A-Za-z]{2,3}([-_].*)?")
        ? ""
        : tag.replace('_', '-');
  }

  private String publisher() {
    return first(
            meta("og:site_name"),
            told.publisher(),
            property("publisher"),
            meta("application-name", "dc.publisher", "citation_journal_title"))
        .findFirst()
        .orElse("");
  }

  private String author() {
    Element link = page.selectFirst("[rel=author]");
    return first(
            told.author(),
            meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"),
            property("author"),
            link == null ? "" : link.text(),
            named(BYLINE).findFirst().orElse(""))
        .filter(name -> !name.matches("(?i)https?://.*|\\d+"))
        .map(name -> BY.matcher(name).replaceFirst(""))
        .findFirst()
        .orElse("");
  }

  /** Microdata: the value stands in the element, in its name part, or in an attribute. */
  private String property(String name) {
    Element element = page.selectFirst("[itemprop~=(?i)\\b" + name + "\\b]");
    if (element == null) {
      return "";
    }
    Element part = element.selectFirst("[itemprop=name]");
    Element at = part == null ? element : part;
    return first(at.attr("content"), at.attr("datetime"), at.text()).findFirst().orElse("");
  }

  private String meta(String... names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        Element meta = page.selectFirst("meta[" + attribute + "=" + name + "]");
        if (meta != null && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return "";
  }

  private static Stream<String> first(String... values) {
    return Stream.of(values).map(String::strip).filter(value -> !value.isEmpty());
  }
}
