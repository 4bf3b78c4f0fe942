package org.gadolin.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Repairs UTF-8 that was read as a single-byte code page: three characters such as {@code โ€”}
 * whose bytes in that page are one character of general punctuation in UTF-8.
 */
public final class Mojibake {

  private static final int LENGTH = 3;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Charset> PAGES = List.of(Charset.forName("x-windows-874"), WESTERN);
  private static final List<String> OPENERS = List.of("โ€", "โ„", "โ–", "โ†", "â€", "â„", "â†");

  private Mojibake() {}

  /** {@return the text as it was meant; what is not broken stays as it is} */
  public static String repair(String raw) {
    var out = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      int length = lengthAt(raw, at);
      out.append(length > 0 ? repaired(raw, at, length) : raw.substring(at, at + 1));
      at += Math.max(1, length);
    }
    return out.toString();
  }

  /** {@return how many characters at {@code at} are one broken one; 0 where nothing is broken} */
  static int lengthAt(String raw, int at) {
    char c = raw.charAt(at);
    if (c != 'โ' && c != 'â' || at + LENGTH > raw.length()) {
      return 0;
    }
    boolean opens = OPENERS.stream().anyMatch(opener -> raw.startsWith(opener, at));
    return opens && !repaired(raw, at, LENGTH).isEmpty() ? LENGTH : 0;
  }

  /** {@return what was meant; empty where the bytes are no UTF-8} */
  static String repaired(String raw, int at, int length) {
    var bytes = ByteBuffer.allocate(length);
    for (int i = at; i < at + length; i++) {
      String one = raw.substring(i, i + 1);
      byte[] encoded = one.getBytes(page(one)); // bytes a page lacks were read as the other's
      if (encoded.length != 1) {
        return "";
      }
      bytes.put(encoded[0]);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes.flip())
          .toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static Charset page(String one) {
    return PAGES.stream()
        .filter(page -> page.newEncoder().canEncode(one))
        .findFirst()
        .orElse(WESTERN);
  }
}
