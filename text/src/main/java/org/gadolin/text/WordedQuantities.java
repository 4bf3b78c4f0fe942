package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Quantities told by a wording as a whole, not by a number before a unit. Immutable. */
final class WordedQuantities {

  /**
   * One wording.
   *
   * @param pattern the words
   * @param unit the unit that they tell
   * @param kind the class of the unit
   * @param low the value, the lower one of a range
   * @param high the upper value, the same where there is no range
   */
  record Rule(
      Pattern pattern,
      String unit,
      String kind,
      ToDoubleFunction<MatchResult> low,
      ToDoubleFunction<MatchResult> high) {

    /** {@return a wording of one value} */
    static Rule of(String regex, String unit, String kind, ToDoubleFunction<MatchResult> value) {
      return new Rule(Pattern.compile(regex), unit, kind, value, value);
    }
  }

  private final List<Rule> rules;
  private final PatternSet patterns;

  WordedQuantities(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    patterns = PatternSet.of(rules.stream().map(Rule::pattern).toList());
  }

  /** {@return the quantities of a text, each in words} */
  List<QuantityHit> find(String text) {
    var hits = new ArrayList<QuantityHit>();
    patterns.scan(
        text,
        (number, match) -> {
          Rule rule = rules.get(number);
          hits.add(
              new QuantityHit(
                  new Range(match.start(), match.end()),
                  rule.low().applyAsDouble(match),
                  rule.high().applyAsDouble(match),
                  rule.unit(),
                  rule.kind(),
                  true,
                  ""));
        });
    return hits;
  }
}
