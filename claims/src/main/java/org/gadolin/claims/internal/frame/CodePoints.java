package org.gadolin.claims.internal.frame;

import java.util.Arrays;

/** The way between UTF-16 indexes and code points of a text. Immutable. */
final class CodePoints {

  private final int[] pointAt; // by UTF-16 index; empty where the two are the same

  private CodePoints(int[] pointAt) {
    this.pointAt = pointAt;
  }

  /** {@return the way for a text} */
  static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(new int[0]);
    }
    int[] pointAt = new int[text.length() + 1];
    int points = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      pointAt[at] = second ? points - 1 : points++;
    }
    pointAt[text.length()] = points;
    return new CodePoints(pointAt);
  }

  /** {@return how many code points stand before a UTF-16 index} */
  int of(int index) {
    return pointAt.length == 0 ? index : pointAt[index];
  }

  /** {@return the UTF-16 index of a code point} */
  int index(int point) {
    if (pointAt.length == 0) {
      return point;
    }
    int found = Arrays.binarySearch(pointAt, point);
    return found > 0 && pointAt[found - 1] == point ? found - 1 : found; // a pair counts once
  }
}
