package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shares and multiples in words: {@code half of}, {@code two thirds}, {@code doubled}, 七成. */
final class RatioWords {

  private record Rule(Pattern pattern, String unit, ToDoubleFunction<MatchResult> value) {}

  private static final String ENGLISH_COUNT = "one|two|three|four|five|six|seven|eight|nine|ten";
  private static final String CHINESE_COUNT = "一二三四五六七八九十";
  private static final String MORE =
      "(?:as|larger|higher|more|greater|the|that|those|faster|stronger|its|their|bigger|lower|less|fewer|smaller|longer|over|[A-Z]\\w+['’]s?)";
  private static final List<Rule> RULES =
      List.of(
          percent(
              "(?<!first |second |latter |other )\\b[Hh]alf (?:of|the|its|their|all|that|this|what)\\b",
              m -> 50),
          percent(
              "(?i)\\b(?:than|by|over|nearly|almost|about|around|roughly|least|one|to) half\\b(?! the total)"
                  + "(?! (?:a|an|year|of (?:the |this )?year|of (?:19|20))\\b|-)",
              m -> 50),
          percent(
              "(?i)\\b(?<n>a|one|two)[ -]thirds?\\b(?![ -](?:part(?:y|ies)|time|quarter|year|phase|plant|country))",
              m -> parts(m, 3)),
          percent("(?i)\\b(?<n>one|two|three|four)[ -](?:fifths?)\\b", m -> parts(m, 5)),
          percent(
              "(?i)(?<!first |last |past |next )\\b(?<n>three)[ -]quarters\\b(?! (?:of|in) (?:19|20)\\d\\d)",
              m -> 75),
          percent("(?i)\\b(?:a|one)[ -]quarter of\\b(?! (?:a|an)\\b)", m -> 25),
          percent(
              "(?i)\\b(?:only|just|about|around|nearly|almost|roughly|than|by|over|to|some|been|was) (?:a|one) quarter\\b(?! (?:of|century|ago|earlier|later|before))",
              m -> 25),
          percent(
              "(?i)\\b(?<n>two|three|four|five|six|seven|eight|nine)[ -]tenths\\b",
              m -> parts(m, 10)),
          percent("(?i)\\bhalf as (?:much|many) again\\b", m -> 50),
          percent("(?i)\\b(?:a|one)[ -](?:tenth) of\\b", m -> 10),
          percent("[一过]半(?!导)|半数", m -> 50),
          percent(
              "(?<d>[二三四五六七八九十])分之(?<n>[一二三四五六七八九])",
              m -> 100.0 * chinese(m, "n") / chinese(m, "d")),
          percent(
              "(?:百分之)(?<n>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|百|零)(?:点(?<f>[零一二三四五六七八九])(?<g>[零一二三四五六七八九]?))?(?:[到至~-](?:百分之)?(?<h>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))?",
              m -> tens(m.group("n")) + decimal(m, "f") / 10.0 + decimal(m, "g") / 100.0),
          percent(
              "(?<n>[一二两三四五六七八九])成(?:(?<f>[一二三四五六七八九])(?![成年月日个]))?(?![立为功果本员就长分交效])",
              m -> 10.0 * chinese(m, "n") + decimal(m, "f")),
          times(
              "(?i)\\b(?:doubl(?:ed?|es|ing))\\b(?! (?:digit|check|tax|sided|layer|bond|standard|perovskite))",
              m -> 2),
          times("(?i)\\b(?:tripl(?:ed?|es|ing))\\b(?! bond)", m -> 3),
          times("(?i)\\bquadrupl(?:ed?|es|ing)\\b", m -> 4),
          times("(?i)\\btwice (?:as|the|its|that|their|what|more)\\b", m -> 2),
          times(
              "(?i)\\b(?<n>two|three|four|five|six|seven|eight|nine|ten)-?fold\\b", m -> count(m)),
          times("(?i)\\b(?<n>two|three|four|five|six) and a half times\\b", m -> count(m) + 0.5),
          times("翻了?一?[番倍]", m -> 2),
          times("(?:翻了?两|连翻两)番", m -> 4),
          new Rule(
              Pattern.compile(
                  "(?i)\\b(?<n>two|three|four|five|six|seven|eight|nine|ten) to (?<t>[a-z]{3,9}) times "
                      + MORE
                      + "\\b"),
              "x",
              m -> count(m)),
          times(
              "(?i)\\b(?<n>two|three|four|five|six|seven|eight|nine|ten) times"
                  + " "
                  + MORE
                  + "\\b",
              m -> count(m)),
          times(
              "(?<![\\d.,-])(?<v>\\d{1,6}(?:\\.\\d+)?) times" + " " + MORE + "\\b",
              m -> Double.parseDouble(m.group("v"))));

  private static final PatternSet PATTERNS =
      PatternSet.of(RULES.stream().map(Rule::pattern).toList());

  private RatioWords() {}

  static List<QuantityHit> find(String text) {
    var hits = new ArrayList<QuantityHit>();
    PATTERNS.scan(
        text,
        (number, match) -> {
          var rule = RULES.get(number);
          var range = new Range(match.start(), match.end());
          double value = rule.value().applyAsDouble(match);
          boolean ranged = match.namedGroups().containsKey("h") && match.group("h") != null;
          double high = ranged ? tens(match.group("h")) : high(match, value); // 百分之一到三
          hits.add(new QuantityHit(range, value, high, rule.unit(), "ratio", true, ""));
        });
    return hits;
  }

  /** The upper end in words: ten to forty times. */
  private static double high(MatchResult match, double value) {
    if (!match.namedGroups().containsKey("t")) {
      return value;
    }
    var numerals = Numerals.find(match.group("t"));
    return numerals.isEmpty() ? value : numerals.getFirst().value();
  }

  private static Rule percent(String regex, ToDoubleFunction<MatchResult> value) {
    return new Rule(Pattern.compile(regex), "%", value);
  }

  private static Rule times(String regex, ToDoubleFunction<MatchResult> value) {
    return new Rule(Pattern.compile(regex), "x", value);
  }

  private static double parts(MatchResult match, int whole) {
    return 100.0 * (match.group("n").equalsIgnoreCase("a") ? 1 : count(match)) / whole;
  }

  private static int count(MatchResult match) {
    return List.of(ENGLISH_COUNT.split("\\|")).indexOf(match.group("n").toLowerCase(Locale.ROOT))
        + 1;
  }

  private static int chinese(MatchResult match, String group) {
    String said = match.group(group);
    return said.equals("两") ? 2 : CHINESE_COUNT.indexOf(said) + 1;
  }

  private static int decimal(MatchResult match, String group) {
    String said = match.group(group);
    return said == null || said.isEmpty() ? 0 : "零一二三四五六七八九".indexOf(said);
  }

  private static double tens(String said) {
    if (said.equals("零")) {
      return 0;
    }
    int ten = said.indexOf('十');
    if (ten < 0) {
      return said.equals("百") ? 100 : CHINESE_COUNT.indexOf(said.charAt(0)) + 1; // 百分之百
    }
    int high = ten == 0 ? 1 : CHINESE_COUNT.indexOf(said.charAt(0)) + 1;
    int low = ten == said.length() - 1 ? 0 : CHINESE_COUNT.indexOf(said.charAt(ten + 1)) + 1;
    return high * 10 + low;
  }
}
