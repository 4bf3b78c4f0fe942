package org.gadolin.reading.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gadolin.reading.internal.Hashes;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.feeds.XmlFeeds;
import org.gadolin.reading.internal.html.HtmlPages;
import org.jsoup.parser.Tag;

/** Bytes to documents: recognises the kind by its first bytes and hands them to its reader. */
final class Documents {

  private static final int LOOKED_AT = 4096;
  private static final Pattern WITHIN =
      Pattern.compile("(?si).{0,4096}?<(?:html|head|meta|div|table|p|br|span)[\\s>/]");
  private static final String DOCTYPE = "<!doctype html";

  private Documents() {}

  /** Reads one file's bytes; whatever they are, at least one outcome and never an exception. */
  static void read(Origin origin, byte[] bytes, Consumer<Outcome> sink) {
    Guard.read(origin, guarded -> kind(origin, bytes, guarded), sink);
  }

  private static void kind(Origin origin, byte[] bytes, Consumer<Outcome> sink) {
    String shown = origin.shown();
    if (bytes.length == 0) {
      sink.accept(Outcome.refused("file-empty", shown, "is empty", "fetch it again"));
    } else if (startsWith(bytes, "%PDF-")) {
      sink.accept(Pdfs.read(shown, origin.name(), Hashes.sha256(bytes), bytes));
    } else if (isBinary(bytes)) {
      sink.accept(
          Outcome.refused(
              "file-binary", shown, "is no text, page or PDF", "convert it to one of these"));
    } else {
      text(origin, bytes, Charsets.decode(bytes, origin.charset()), sink);
    }
  }

  private static void text(Origin origin, byte[] bytes, String text, Consumer<Outcome> sink) {
    String shown = origin.shown();
    if (text.isBlank()) {
      sink.accept(
          Outcome.refused("file-empty", shown, "holds nothing but blanks", "fetch it again"));
    } else if (XmlFeeds.isFeed(text)) {
      XmlFeeds.read(origin, text, sink);
    } else if (isPage(text)) {
      sink.accept(HtmlPages.read(origin, Hashes.sha256(bytes), text));
    } else if (isXml(text)) {
      sink.accept(
          Outcome.refused(
              "xml-unknown",
              shown,
              "is XML, but no feed or page (its root is %s)".formatted(XmlFeeds.root(text)),
              "export its text"));
    } else if (!JsonDocuments.read(origin, text, sink)) {
      sink.accept(
          new Outcome.Read(PlainTexts.read(shown, origin.name(), Hashes.sha256(bytes), text)));
    }
  }

  /**
   * Pages need not begin with {@code html}: fragments do with any element of HTML, and collections
   * wrap pages in an element of their own.
   */
  private static boolean isPage(String text) {
    String start = text.stripLeading();
    String root = XmlFeeds.root(text);
    if (start.startsWith("<?xml")) {
      return root.equals("html");
    }
    return start.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())
        || Tag.isKnownTag(root)
        || !root.isEmpty() && WITHIN.matcher(start).lookingAt();
  }

  private static boolean isXml(String text) {
    String root = XmlFeeds.root(text);
    return text.stripLeading().startsWith("<?xml")
        || !root.isEmpty() && text.stripTrailing().toLowerCase(Locale.ROOT).endsWith(root + ">");
  }

  private static boolean isBinary(byte[] bytes) {
    boolean wide = WideCharsets.find(bytes).isPresent();
    int controls = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int at = 0; at < length; at++) {
      byte b = bytes[at];
      if (b == 0 && !wide) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        controls++;
      }
    }
    return !wide && controls * 20 > length;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    return bytes.length >= magic.length()
        && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }
}
