package org.gadolin.claims.internal.names;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.Range;

/**
 * An actor told by the shape or the surroundings of its name.
 *
 * @param range where
 * @param name as written
 * @param type what the shape says
 * @param state what the shape says
 */
record Shaped(Range range, String name, ActorType type, Affiliation state) {

  private static final WordList COMMON = WordList.load("names/common.csv");
  private static final Pattern BLANKS = Pattern.compile("[ .,]+");

  /** {@return whether a word is no name of its own} */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** {@return whether at least one word is: "Critical Raw Materials" is a class of things} */
  static boolean isProper(String name) {
    return Stream.of(BLANKS.split(name))
        .anyMatch(word -> !COMMON.contains(word) && !word.isEmpty() && isCapital(word.charAt(0)));
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || c >= 0x2E80;
  }
}
