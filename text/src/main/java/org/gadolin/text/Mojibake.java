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
final class Mojibake {

  private static final int LENGTH = 3;
  private static final List<Charset> PAGES =
      List.of(Charset.forName("x-windows-874"), Charset.forName("windows-1252"));
  private static final List<String> OPENERS = List.of("โ€", "โ„", "โ–", "โ†", "â€", "â„", "â†");

  private Mojibake() {}

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
    String broken = raw.substring(at, at + length);
    for (Charset page : PAGES) {
      if (!page.newEncoder().canEncode(broken)) {
        continue;
      }
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(broken.getBytes(page)))
            .toString();
      } catch (CharacterCodingException e) {
        // not this page
      }
    }
    return "";
  }
}
