package org.gadolin.text.internal.dates;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One wording of a date.
 *
 * @param pattern the wording; the hit is its group {@code d} where it has one, else all of it
 * @param reading the ISO date that a match means; empty when it cannot be completed
 */
public record DateRule(Pattern pattern, BiFunction<MatchResult, Calendar, String> reading) {

  static DateRule of(String regex, BiFunction<MatchResult, Calendar, String> reading) {
    return new DateRule(Pattern.compile(regex), reading);
  }

  /** {@return the date that a match of the pattern means} */
  public FoundDate found(MatchResult match, Calendar calendar) {
    return new FoundDate(match.start(), match.end(), reading.apply(match, calendar));
  }

  /** {@return the number in a group, or {@link Calendar#NONE} when it took no part} */
  static int number(MatchResult match, String group) {
    String digits = match.group(group);
    return digits == null ? Calendar.NONE : Integer.parseInt(digits);
  }

  /** {@return the text of a group, empty when it took no part} */
  static String words(MatchResult match, String group) {
    String found = match.group(group);
    return found == null ? "" : found;
  }
}
