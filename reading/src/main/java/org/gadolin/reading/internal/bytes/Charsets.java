package org.gadolin.reading.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the charset of bytes: byte-order mark, wide text without one, declaration, valid UTF-8,
 * then the likeliest.
 */
final class Charsets {

  private static final int DECLARED_WITHIN = 2048;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)");

  private Charsets() {}

  /**
   * {@return the bytes as text, without a byte-order mark}
   *
   * @param told the charset a server named; empty if none
   */
  static String decode(byte[] bytes, String told) {
    String text = new String(bytes, charset(bytes, told));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes, String told) {
    Optional<Charset> wide = WideCharsets.find(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (isValid(bytes, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8; // real UTF-8 is hardly ever valid by chance
    }
    return findNamed(told)
        .filter(charset -> isNearlyValid(bytes, charset))
        .or(() -> findDeclared(bytes).filter(charset -> isNearlyValid(bytes, charset)))
        .orElseGet(() -> likeliest(bytes));
  }

  private static Optional<Charset> findDeclared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    while (declared.find()) {
      Optional<Charset> named = findNamed(declared.group(1));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> findNamed(String name) {
    String wider = name.matches("(?i)gb2312|gbk|x-gbk") ? "GB18030" : name;
    try {
      return Charset.isSupported(wider) ? Optional.of(Charset.forName(wider)) : Optional.empty();
    } catch (IllegalArgumentException e) { // no name of any charset
      return Optional.empty();
    }
  }

  /** Chinese double-byte text puts high bytes in pairs; Western text lets them stand alone. */
  private static Charset likeliest(byte[] bytes) {
    int pairs = 0;
    int alone = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        if (at + 1 < bytes.length && bytes[at + 1] < 0) {
          pairs++;
          at++;
        } else {
          alone++;
        }
      }
    }
    Charset gb = Charset.forName("GB18030");
    Charset big5 = Charset.forName("Big5");
    if (pairs > 2 * alone && isValid(bytes, gb)) {
      return gb;
    }
    return pairs + alone > 20 && isValid(bytes, big5) ? big5 : Charset.forName("windows-1252");
  }

  /** Real pages carry a stray byte here and there; a named charset survives one in a hundred. */
  private static boolean isNearlyValid(byte[] bytes, Charset charset) {
    long strays = new String(bytes, charset).chars().filter(c -> c == 0xFFFD).count();
    return strays * 100 <= bytes.length;
  }

  private static boolean isValid(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
