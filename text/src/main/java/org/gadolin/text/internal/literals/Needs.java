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

  Needs behind(Shape before) {
    return new Needs(literals, nearest + before.min(), Shape.sum(farthest, before.max()));
  }

  /** How rare the weakest string is: long ones are, blanks and digits are not. */
  double rarity() {
    double rarity = literals.stream().mapToDouble(Needs::rarity).min().orElse(0);
    return farthest == Shape.UNBOUNDED ? rarity / 2 : rarity;
  }

  private static double rarity(String literal) {
    return literal
        .chars()
        .mapToDouble(c -> c >= FIRST_CJK ? 3 : Character.isLetter(c) ? 1 : c == ' ' ? 0.2 : 0.6)
        .sum();
  }
}
