package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Times told without a number before their unit: {@code half a year}, {@code for a decade}. */
final class DurationWords {

  private record Rule(Pattern pattern, String unit, ToDoubleFunction<MatchResult> value) {}

  private static final String SINGLE =
      "(?:for|over|within|lasting|lasts?|of|about|nearly|almost|takes?|took|than|least|up to)";
  private static final List<Rule> RULES =
      List.of(
          years("(?i)\\bhalf (?:a|of a) year\\b", 0.5),
          years("(?i)\\bhalf a decade\\b", 5),
          years("(?i)\\bhalf a century\\b", 50),
          years("(?i)\\ba quarter of a century\\b", 25),
          years("(?i)\\b" + SINGLE + " a decade\\b", 10),
          years("(?i)\\b" + SINGLE + " a century\\b", 100),
          years("(?i)\\ba year and a half\\b", 1.5),
          years("半个世纪", 50),
          hours("(?i)\\bhalf an hour\\b", 0.5),
          hours("(?i)\\ban hour and a half\\b", 1.5),
          new Rule(
              Pattern.compile("(?i)\\baged? (?<n>\\d{2})\\b(?! ?(?:h|hours|days|°))"),
              "years",
              match -> Double.parseDouble(match.group("n"))));

  private static final PatternSet PATTERNS =
      PatternSet.of(RULES.stream().map(Rule::pattern).toList());

  private DurationWords() {}

  static List<QuantityHit> find(String text) {
    var hits = new ArrayList<QuantityHit>();
    PATTERNS.scan(
        text,
        (number, match) -> {
          var rule = RULES.get(number);
          double value = rule.value().applyAsDouble(match);
          var range = new Range(match.start(), match.end());
          hits.add(new QuantityHit(range, value, value, rule.unit(), "time", true, ""));
        });
    return hits;
  }

  private static Rule years(String regex, double value) {
    return new Rule(Pattern.compile(regex), "years", match -> value);
  }

  private static Rule hours(String regex, double value) {
    return new Rule(Pattern.compile(regex), "h", match -> value);
  }
}
