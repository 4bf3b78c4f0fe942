package org.gadolin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What one character is folded to: mostly one character, sometimes none. */
final class Folding {

  private static final String TABLE = "traditional.txt";
  private static final char FIRST_HAN = '\u3400';
  private static final char LAST_HAN = '\u9FFF';
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

  /** {@return whether a character is a Chinese one that is written the same simplified} */
  static boolean isKeptHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN && SIMPLIFIED[c - FIRST_HAN] == c;
  }

  static String of(char c) {
    if (c < 0x80) {
      return String.valueOf(c);
    }
    if (INVISIBLE.indexOf(c) >= 0) {
      return "";
    }
    return String.valueOf(one(c));
  }

  /** {@return whether {@code at} is right behind a lone 10, so that a raised digit is its power} */
  static boolean isPower(String raw, int at) {
    return at >= 2
        && raw.startsWith("10", at - 2)
        && (at == 2 || "0123456789.,".indexOf(raw.charAt(at - 3)) < 0);
  }

  /** {@return the character at {@code at}; a power of ten is told by a caret} */
  static String at(String raw, int at) {
    String piece = of(raw.charAt(at));
    boolean raised = SUPERSCRIPTS.indexOf(raw.charAt(at)) >= 0;
    return raised && isPower(raw, at) ? "^" + piece : piece;
  }

  private static char one(char c) {
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return SIMPLIFIED[c - FIRST_HAN];
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
    if (c == '\u2010' || c == '\u2011') {
      return '-';
    }
    boolean blank =
        c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\u202F';
    return blank ? ' ' : c;
  }

  private static char[] simplified() {
    char[] table = new char[LAST_HAN - FIRST_HAN + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST_HAN + i);
    }
    try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream(TABLE), TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(pair -> table[pair.charAt(0) - FIRST_HAN] = pair.charAt(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
