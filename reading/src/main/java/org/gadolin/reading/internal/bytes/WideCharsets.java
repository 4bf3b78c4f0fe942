package org.gadolin.reading.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds UTF-16 and UTF-32, by their marks or, without one, by what text looks like in them: zeros
 * at one of two or three of four places, or Han characters throughout.
 */
final class WideCharsets {

  private static final int LOOKED_AT = 4096;
  private static final int SHORTEST = 8;
  private static final double MOSTLY = 0.95;
  private static final double HALF = 0.5;
  private static final double HARDLY = 0.05;

  /** Of the low bytes of Han characters half are above 0x7f; of Western letters few. */
  private static final double HIGH = 0.25;

  private WideCharsets() {}

  /** {@return the wide charset of bytes; empty where they are in none} */
  static Optional<Charset> find(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    return candidates(bytes).stream().filter(charset -> isText(bytes, charset)).findFirst();
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((bytes[at] & 0xff) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static List<Charset> candidates(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) & ~3;
    if (bytes.length < SHORTEST || bytes.length % 2 != 0) {
      return List.of();
    }
    double[] zeros = new double[4]; // part of the bytes at each of four places that is zero
    for (int place = 0; place < zeros.length; place++) {
      zeros[place] = part(bytes, length, place, 4, b -> b == 0);
    }
    if (bytes.length % 4 == 0 && zeros[3] == 1 && zeros[2] > MOSTLY && zeros[0] < HALF) {
      return List.of(StandardCharsets.UTF_32LE);
    }
    if (bytes.length % 4 == 0 && zeros[0] == 1 && zeros[1] > MOSTLY && zeros[3] < HALF) {
      return List.of(StandardCharsets.UTF_32BE);
    }
    double even = (zeros[0] + zeros[2]) / 2;
    double odd = (zeros[1] + zeros[3]) / 2;
    if (odd > HALF && even < HARDLY
        || even < HARDLY && part(bytes, length, 0, 2, b -> b < 0) > HIGH) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    return even > HALF && odd < HARDLY
            || odd < HARDLY && part(bytes, length, 1, 2, b -> b < 0) > HIGH
        ? List.of(StandardCharsets.UTF_16BE)
        : List.of();
  }

  /** {@return the part of the bytes at one of so many places that is such} */
  private static double part(byte[] bytes, int length, int place, int places, IntPredicate such) {
    int count = 0;
    for (int at = place; at < length; at += places) {
      count += such.test(bytes[at]) ? 1 : 0;
    }
    return (double) count * places / length;
  }

  /** Valid, and nearly all letters of a script this reader meets: by chance bytes are not. */
  private static boolean isText(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      long usual = text.codePoints().filter(WideCharsets::isUsual).count();
      return usual > MOSTLY * text.codePointCount(0, text.length());
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isUsual(int c) {
    boolean latin = c >= 0x20 && c < 0x250 && (c < 0x7f || c > 0x9f);
    boolean han = c >= 0x4e00 && c < 0xa000;
    boolean punctuation = c >= 0x2010 && c < 0x2070 || c >= 0x3000 && c < 0x3020;
    return latin
        || han
        || punctuation
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= 0xff00 && c < 0xff5f;
  }
}
