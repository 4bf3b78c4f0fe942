package org.gadolin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What one character is folded to: never more than one character, sometimes none. */
final class Folding {

  private static final String TABLE = "traditional.txt";
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
  private static final String SUPERSCRIPT_PLAIN = "0123456789+-";
  private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

  /** Full-width punctuation that sentences end with or that Chinese rules look for stays. */
  private static final String KEPT = "！？；：（），～";

  private static final char[] SIMPLIFIED = simplified();

  private Folding() {}

  static String of(char c) {
    if (c < 0x80) {
      return String.valueOf(c);
    }
    if (INVISIBLE.indexOf(c) >= 0) {
      return "";
    }
    return String.valueOf(one(c));
  }

  private static char one(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return SIMPLIFIED[c - 0x4E00];
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST && KEPT.indexOf(c) < 0) {
      return (char) (c - FULL_WIDTH_SHIFT);
    }
    if (c >= '₀' && c <= '₉') {
      return (char) ('0' + (c - '₀'));
    }
    int superscript = SUPERSCRIPTS.indexOf(c);
    if (superscript >= 0) {
      return SUPERSCRIPT_PLAIN.charAt(superscript);
    }
    boolean blank =
        c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\u202F';
    return blank ? ' ' : c;
  }

  private static char[] simplified() {
    char[] table = new char[0x9FFF - 0x4E00 + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (0x4E00 + i);
    }
    try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream(TABLE), TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(pair -> table[pair.charAt(0) - 0x4E00] = pair.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
