package org.gadolin.reading.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.internal.html.HtmlPages;

/** Bytes to a document: recognises the kind by its first bytes and hands them to its reader. */
final class Documents {

  private static final int LOOKED_AT = 4096;

  private Documents() {}

  static ReadResult of(String shown, byte[] bytes) {
    String name = name(shown);
    if (bytes.length == 0) {
      return refused("file-empty", shown, "is empty", "fetch it again");
    }
    String sha256 = sha256(bytes);
    if (startsWith(bytes, "%PDF-")) {
      return Pdfs.read(shown, name, sha256, bytes);
    }
    if (isBinary(bytes)) {
      return refused("file-binary", shown, "is no text, page or PDF", "convert it to one of these");
    }
    String text = Charsets.decode(bytes);
    if (text.isBlank()) {
      return refused("file-empty", shown, "holds nothing but blanks", "fetch it again");
    }
    if (isPage(text)) {
      return HtmlPages.read(shown, name, sha256, text);
    }
    return new ReadResult.Read(PlainTexts.read(shown, name, sha256, text));
  }

  static ReadResult refused(String kind, String where, String what, String mend) {
    return new ReadResult.Refused(new Problem(kind, where, what, mend));
  }

  static SourceDocument document(String sha256, String shown, DocumentHead head, String text) {
    return new SourceDocument(sha256, shown, head, text);
  }

  private static boolean isPage(String text) {
    String head =
        text.substring(0, Math.min(text.length(), LOOKED_AT))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<")
            && (head.contains("<html") || head.contains("<body") || head.contains("<p>"));
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

  /** {@return the file's name without folders and extension} */
  private static String name(String shown) {
    String file = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('!')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
