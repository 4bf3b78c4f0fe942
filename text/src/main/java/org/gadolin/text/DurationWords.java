package org.gadolin.text;

import java.util.List;
import org.gadolin.text.WordedQuantities.Rule;

/** Times told without a number before their unit: {@code half a year}, {@code for a decade}. */
final class DurationWords {

  private static final String SINGLE =
      "(?:for|over|within|lasting|lasts?|of|about|nearly|almost|takes?|took|than|least|up to)";
  private static final WordedQuantities WORDS =
      new WordedQuantities(
          List.of(
              years("(?i)\\bhalf (?:a|of a) year\\b", 0.5),
              years("(?i)\\bhalf a decade\\b", 5),
              years("(?i)\\bhalf a century\\b", 50),
              years("(?i)\\ba quarter of a century\\b", 25),
              years("(?i)\\b" + SINGLE + " a decade\\b", 10),
              years("(?i)\\b" + SINGLE + " a century\\b", 100),
              years("(?i)\\ba year and a half\\b", 1.5),
              years("(?i)\\ba decade and a half\\b", 15),
              years("半个世纪", 50),
              years("四分之一(?:个)?世纪", 25),
              hours("(?i)\\bhalf an hour\\b", 0.5),
              hours("(?i)\\ban hour and a half\\b", 1.5),
              Rule.of(
                  "(?i)\\baged? (?<n>\\d{2})\\b(?! ?(?:h|hours|days|°))",
                  "years", "time", match -> Double.parseDouble(match.group("n")))));

  private DurationWords() {}

  static List<QuantityHit> find(String text) {
    return WORDS.find(text);
  }

  private static Rule years(String regex, double value) {
    return Rule.of(regex, "years", "time", match -> value);
  }

  private static Rule hours(String regex, double value) {
    return Rule.of(regex, "h", "time", match -> value);
  }
}
