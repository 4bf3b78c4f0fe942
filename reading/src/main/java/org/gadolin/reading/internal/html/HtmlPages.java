package org.gadolin.reading.internal.html;

import java.util.List;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: what is known about them, and their main text. */
public final class HtmlPages {

  private static final int ISO_DATE = 10;

  private HtmlPages() {}

  /** {@return the page as a document, or why it was refused} */
  public static Outcome read(Origin origin, String sha256, String html) {
    String shown = origin.shown();
    Document page = Jsoup.parse(html, origin.url());
    DocumentHead known = head(page, origin);
    String text = MainText.of(page);
    if (text.isBlank()) {
      return new Outcome.Refused(
          new Problem(
              "page-without-text",
              shown,
              "holds no main text",
              "save the page from a browser, after its scripts have run"));
    }
    Period date = known.published().isDated() ? known.published() : VisibleDates.first(text);
    String language = known.language().isEmpty() ? Languages.of(text) : known.language();
    var head =
        new DocumentHead(
            known.name(),
            known.url(),
            known.title(),
            date,
            language,
            known.publisher(),
            known.author());
    return new Outcome.Read(new SourceDocument(sha256, shown, head, text));
  }

  /** {@return a fragment of HTML, or plain text, as plain text} */
  public static String plain(String fragment) {
    boolean marked = fragment.indexOf('<') >= 0 || fragment.indexOf('&') >= 0;
    return marked ? MainText.lines(Jsoup.parseBodyFragment(fragment).body()) : fragment.strip();
  }

  private static DocumentHead head(Document page, Origin origin) {
    String title = meta(page, List.of("og:title", "twitter:title"));
    return new DocumentHead(
        origin.name(),
        url(page, origin),
        title.isEmpty() ? page.title() : title,
        date(page),
        language(page),
        meta(page, List.of("og:site_name", "application-name")),
        meta(page, List.of("author", "article:author")));
  }

  private static String url(Document page, Origin origin) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String href = canonical == null ? "" : canonical.attr("href");
    String told = href.isEmpty() ? meta(page, List.of("og:url")) : href;
    return told.matches("(?i)https?://.+") ? told : origin.url();
  }

  private static Period date(Document page) {
    String told =
        meta(
            page,
            List.of(
                "article:published_time",
                "datePublished",
                "pubdate",
                "publishdate",
                "date",
                "dc.date"));
    Element time = page.selectFirst("time[datetime]");
    if (told.isEmpty() && time != null) {
      told = time.attr("datetime");
    }
    String day = told.substring(0, Math.min(told.length(), ISO_DATE));
    return day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        ? Period.of(day)
        : VisibleDates.first(told);
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    String tag = html == null ? "" : html.attr("lang").strip();
    if (tag.matches("(?i)zh[-_](hant|tw|hk|mo).*")) {
      return "zh-Hant";
    }
    // a page's own tag is often a template's default: only a non-English alphabetic one is believed
    return tag.matches("(?i)(en|zh).*") || tag.isEmpty() ? "" : tag;
  }

  private static String meta(Document page, List<String> names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        Element meta = page.selectFirst("meta[" + attribute + "=" + name + "]");
        if (meta != null && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return "";
  }
}
