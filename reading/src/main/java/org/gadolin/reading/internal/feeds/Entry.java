package org.gadolin.reading.internal.feeds;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Hashes;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.html.HtmlPages;
import org.gadolin.reading.internal.html.Languages;

/** One entry of a feed, whatever its dialect; parts not told are empty. */
record Entry(String title, String link, String date, String author, String content) {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?");
  private static final Pattern MAIL =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4}|\\d{2})");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** {@return the entry as a document; its hash is that of its record as parsed} */
  Outcome document(Origin origin, int number, String feedTitle, String record) {
    String plainTitle = HtmlPages.plain(title);
    String body = HtmlPages.plain(content);
    String text = plainTitle.isEmpty() ? body : (plainTitle + "\n" + body).strip();
    if (text.isBlank()) {
      return Outcome.refused(
          "entry-without-text",
          origin.shown() + ":" + number,
          "the entry holds neither title nor text",
          link.isEmpty() ? "look at the feed" : "read its page at " + link);
    }
    var head =
        new DocumentHead(
            origin.name() + "-" + number,
            link,
            plainTitle,
            day(date),
            Languages.of(text),
            feedTitle,
            HtmlPages.plain(author));
    return new Outcome.Read(new SourceDocument(Hashes.sha256(record), origin.shown(), head, text));
  }

  /** {@return the day told by an ISO or a mail date} */
  static Period day(String told) {
    Matcher iso = ISO.matcher(told);
    if (iso.find()) {
      return Period.of(iso.group());
    }
    return findMailDay(told).orElse(Period.UNDATED);
  }

  private static Optional<Period> findMailDay(String told) {
    Matcher mail = MAIL.matcher(told);
    if (!mail.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT));
    int day = Integer.parseInt(mail.group(1));
    if (month < 0 || month % 3 != 0 || day < 1 || day > 31) {
      return Optional.empty();
    }
    int year = Integer.parseInt(mail.group(3));
    int full = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    return Optional.of(
        Period.of(String.format(Locale.ROOT, "%04d-%02d-%02d", full, month / 3 + 1, day)));
  }
}
