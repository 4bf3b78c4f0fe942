package org.gadolin.text.internal.literals;

import java.util.Set;

/**
 * Strings of which one must stand in every match, at a bounded distance from its start.
 *
 * @param literals the strings, in lower case, none empty
 * @param nearest least number of characters between the match's start and the string
 * @param farthest greatest number of them, {@link Shape#UNBOUNDED} where there is no bound
 */
public record Needs(Set<String> literals, int nearest, int farthest) {

  private static final int FIRST_CJK = 0x2E80;
  private static final int UNBOUNDED_WIDTH = 50;

  Needs behind(Shape before) {
    return new Needs(literals, nearest + before.min(), Shape.sum(farthest, before.max()));
  }

  /** {@return the greatest distance; where there is no bound, the one given} */
  public int farthestOr(int bound) {
    return farthest == Shape.UNBOUNDED ? bound : farthest;
  }

  /**
   * How many starts these strings make one try, per character of running text, roughly; by rounded
   * frequencies of characters in English and Chinese.
   */
  public double tries() {
    double hits = 0;
    for (String literal : literals) {
      hits += frequency(literal);
    }
    int width = farthest == Shape.UNBOUNDED ? UNBOUNDED_WIDTH : farthest - nearest + 1;
    return hits * width;
  }

  private static double frequency(String literal) {
    double product = 1;
    for (int at = 0; at < literal.length(); at++) {
      product *= frequency(literal.charAt(at));
    }
    return product;
  }

  private static double frequency(int c) {
    if (c >= FIRST_CJK) {
      return 0.003;
    }
    return Character.isLetter(c) ? 0.04 : c == ' ' ? 0.15 : 0.01;
  }
}
