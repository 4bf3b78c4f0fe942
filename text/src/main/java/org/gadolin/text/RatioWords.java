package org.gadolin.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gadolin.text.WordedQuantities.Rule;

/** Shares and multiples in words: {@code half of}, {@code two thirds}, {@code doubled}, 七成. */
final class RatioWords {

  private static final List<String> ENGLISH_COUNT =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String COUNT = "(?<n>two|three|four|five|six|seven|eight|nine|ten)";
  private static final String CHINESE_COUNT = "一二三四五六七八九十";
  private static final String MORE =
      "(?:as|larger|higher|more|greater|the|that|those|faster|stronger|its|their|bigger|lower|less|fewer|smaller|longer|over|what|[A-Z]\\w+['’]s?)";

  /** The parts that a whole is divided in, by the word for one of them. */
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("twelfth", 12),
          Map.entry("fifteenth", 15),
          Map.entry("twentieth", 20),
          Map.entry("fiftieth", 50),
          Map.entry("hundredth", 100),
          Map.entry("thousandth", 1000));

  private static final String PART =
      "(?<p>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|fiftieth|hundredth|thousandth)";
  private static final String LED =
      "(?:only|just|about|around|nearly|almost|roughly|than|by|over|to|some|been|was|least|most|under|below)";

  /** What a share is held against, where it does not say of what: a fifth more than. */
  private static final String HELD =
      "(?:more|less|higher|lower|greater|larger|smaller|cheaper|dearer|above|below|up on|down on|fewer|faster|stronger)";

  private static final WordedQuantities WORDS =
      new WordedQuantities(
          List.of(
              percent(
                  "(?<!first |second |latter |other )\\b[Hh]alf (?:of|the|its|their|all|that|this|what)\\b",
                  m -> 50),
              percent(
                  "(?i)\\b(?:than|by|over|nearly|almost|about|around|roughly|least|one|to) half\\b(?! the total)"
                      + "(?! (?:a|an|year|of (?:the |this )?year|of (?:19|20))\\b|-)",
                  m -> 50),
              percent(
                  "(?i)\\b(?<n>a|one|two)[ -](?<p>third)s?\\b(?![ -](?:part(?:y|ies)|time|quarter|year|phase|plant|country|line|mine|project|stage|round|site|batch|option|way|world)\\b)",
                  RatioWords::parts),
              percent(
                  "(?i)(?<!first |last |past |next )\\b(?<n>three)[ -](?<p>quarter)s\\b(?! (?:of|in) (?:19|20)\\d\\d)",
                  RatioWords::parts),
              percent(
                  "(?i)\\b(?<n>two|three|four|five|six|seven|eight|nine)[ -](?!quarter)"
                      + PART
                      + "s\\b",
                  RatioWords::parts),
              percent(
                  "(?i)\\b(?<n>a|an|one)[ -]" + PART + " of\\b(?! (?:an?)\\b)", RatioWords::parts),
              percent("(?i)\\b(?<n>a|an|one)[ -]" + PART + " " + HELD + "\\b", RatioWords::parts),
              percent(
                  "(?i)\\b"
                      + LED
                      + " (?<n>a|an|one)[ -](?!third)"
                      + PART
                      + "\\b(?! (?:of|century|ago|earlier|later|before|plant|line|time|year|phase|party|an?|inch|mile|hour|dozen)\\b)",
                  RatioWords::parts),
              percent("(?i)\\bhalf as (?:much|many) again\\b", m -> 50),
              percent("(?i)\\bhalv(?:e|es|ed|ing)\\b(?! (?:between|of)\\b)", m -> -50),
              percent(
                  "(?i)\\b(?<n>one|two|three|four|five|six|seven|eight|nine)(?: out of (?:every )?| in (?:every )?)(?<d>two|three|four|five|six|seven|eight|nine|ten|20|twenty|100|hundred)\\b(?! (?:years?|months?|weeks?|days?|hours?|quarters?|of|the|cases?|phases?|stages?|hundred|thousand|million)\\b)(?=[ .,])",
                  RatioWords::outOf),
              percent("[一过]半(?!导)|半数", m -> 50),
              percent("腰斩|减半", m -> -50),
              percent(
                  "(?<d>[二三四五六七八九十])分之(?<n>[一二三四五六七八九])",
                  m -> percent(chinese(m, "n"), chinese(m, "d"))),
              percent("千分之(?<n>[一二三四五六七八九])", m -> 0.1 * chinese(m, "n")),
              percent("万分之(?<n>[一二三四五六七八九])", m -> 0.01 * chinese(m, "n")),
              new Rule(
                  Pattern.compile(
                      "(?:百分之)(?<n>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|百|零)(?:点(?<f>[零一二三四五六七八九])(?<g>[零一二三四五六七八九]?))?(?:[到至~-](?:百分之)?(?<h>[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))?"),
                  "%",
                  "ratio",
                  RatioWords::hundredths,
                  m -> m.group("h") == null ? hundredths(m) : tens(m.group("h"))), // 百分之一到三
              percent(
                  "(?<n>[一二两三四五六七八九])成(?:(?<f>[一二三四五六七八九])(?![成年月日个]))?(?![立为功果本员就长分交效])",
                  m -> 10.0 * chinese(m, "n") + decimal(m, "f")),
              times(
                  "(?i)\\b(?:doubl(?:ed?|es|ing))\\b(?![ -](?:digits?|check\\w*|tax\\w*|sided|layer\\w*|bond\\w*|standards?|perovskite|down|edged|blow|act|whammy|figures|walled|counting)\\b)",
                  m -> 2),
              times("(?i)\\b(?:tripl(?:ed?|es|ing))\\b(?![ -](?:bond|point|A|B))", m -> 3),
              times("(?i)\\btrebl(?:ed?|es|ing)\\b", m -> 3),
              times("(?i)\\bquadrupl(?:ed?|es|ing)\\b", m -> 4),
              times("(?i)\\bquintupl(?:ed?|es|ing)\\b", m -> 5),
              times("(?i)\\btwice (?:as|the|its|that|their|what|more)\\b", m -> 2),
              times("(?i)\\bthrice (?:as|the|its|that|their|what|more)\\b", m -> 3),
              times("(?i)\\b" + COUNT + "-?fold\\b", m -> count(m)),
              times(
                  "(?i)\\b(?<n>two|three|four|five|six) and a half times\\b", m -> count(m) + 0.5),
              Rule.of(
                  "(?<![\\d.,])(?<v>\\d{1,3}\\.\\d{1,6}) of (?:an?|one) (?:[\\p{L}-]+ ){0,4}share\\b",
                  "shares",
                  "shares",
                  m -> Double.parseDouble(m.group("v"))), // what a holder gets for one of his
              times("翻了?一?[番倍]|倍增", m -> 2),
              times("(?:翻了?两|连翻两)番", m -> 4),
              new Rule(
                  Pattern.compile("(?i)\\b" + COUNT + " to (?<t>[a-z]{3,9}) times " + MORE + "\\b"),
                  "x",
                  "ratio",
                  m -> count(m),
                  m -> spelled(m.group("t"), count(m))), // ten to forty times
              times("(?i)\\b" + COUNT + " times " + MORE + "\\b", m -> count(m)),
              times(
                  "(?<![\\d.,-])(?<v>\\d{1,6}(?:\\.\\d+)?) times " + MORE + "\\b",
                  m -> Double.parseDouble(m.group("v")))));

  private RatioWords() {}

  static List<QuantityHit> find(String text) {
    return WORDS.find(text);
  }

  private static Rule percent(String regex, ToDoubleFunction<MatchResult> value) {
    return Rule.of(regex, "%", "ratio", value);
  }

  private static Rule times(String regex, ToDoubleFunction<MatchResult> value) {
    return Rule.of(regex, "x", "ratio", value);
  }

  /** {@return a number in words, or another where they tell none} */
  private static double spelled(String words, double otherwise) {
    var numerals = Numerals.find(words);
    return numerals.isEmpty() ? otherwise : numerals.getFirst().value();
  }

  private static double parts(MatchResult match) {
    int whole = PARTS.getOrDefault(match.group("p").toLowerCase(Locale.ROOT), 1);
    boolean single = match.group("n").toLowerCase(Locale.ROOT).startsWith("a");
    return percent(single ? 1 : count(match), whole);
  }

  /** A part of a whole in per cent to one decimal, as one says 66.7 % for two thirds. */
  private static double percent(double part, double whole) {
    return Math.round(1000 * part / whole) / 10.0;
  }

  private static double outOf(MatchResult match) {
    String whole = match.group("d");
    double of = spelled(whole.equals("hundred") ? "100" : whole, 1);
    return percent(count(match), of);
  }

  private static int count(MatchResult match) {
    return ENGLISH_COUNT.indexOf(match.group("n").toLowerCase(Locale.ROOT)) + 1;
  }

  private static int chinese(MatchResult match, String group) {
    String said = match.group(group);
    return said.equals("两") ? 2 : CHINESE_COUNT.indexOf(said) + 1;
  }

  private static double hundredths(MatchResult match) {
    return tens(match.group("n")) + decimal(match, "f") / 10.0 + decimal(match, "g") / 100.0;
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
