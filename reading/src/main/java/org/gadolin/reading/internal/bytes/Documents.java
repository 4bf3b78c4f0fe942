package org.gadolin.reading.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.gadolin.reading.internal.Hashes;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.feeds.XmlFeeds;
import org.gadolin.reading.internal.html.HtmlPages;

/** Bytes to documents: recognises the kind by its first bytes and hands them to its reader. */
final class Documents {

  private static final int LOOKED_AT = 4096;

  private Documents() {}

  /** Reads one file's bytes; whatever they are, at least one outcome and never an exception. */
  static void read(Origin origin, byte[] bytes, Consumer<Outcome> sink) {
    try {
      kind(origin, bytes, sink);
    } catch (RuntimeException | StackOverflowError e) {
      // a library that stumbles over one document must not end the batch
      sink.accept(
          Outcome.refused(
              "document-broken",
              origin.shown(),
              "cannot be read (" + e.getClass().getSimpleName() + ")",
              "fetch it again or convert it to text"));
    }
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
    } else if (text.stripLeading().startsWith("<?xml")) {
      sink.accept(
          Outcome.refused("xml-unknown", shown, "is XML, but no feed or page", "export its text"));
    } else if (!JsonDocuments.read(origin, text, sink)) {
      sink.accept(
          new Outcome.Read(PlainTexts.read(shown, origin.name(), Hashes.sha256(bytes), text)));
    }
  }

  private static boolean isPage(String text) {
    String head =
        text.substring(0, Math.min(text.length(), LOOKED_AT))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<")
        && (head.startsWith("<!doctype html")
            || head.contains("<html")
            || head.contains("<head")
            || head.contains("<body")
            || head.contains("<p>"));
  }

  private static boolean isBinary(byte[] bytes) {
    boolean wide = bytes.length >= 2 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
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
