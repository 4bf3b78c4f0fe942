package org.gadolin.reading.internal.html;

import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: what is known about them, and their main text. */
public final class HtmlPages {

  private HtmlPages() {}

  /** {@return the page as a document, or why it was refused} */
  public static Outcome read(Origin origin, String sha256, String html) {
    String shown = origin.shown();
    Document page = Jsoup.parse(html, origin.url());
    DocumentHead known = PageHead.of(page, origin);
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
}
