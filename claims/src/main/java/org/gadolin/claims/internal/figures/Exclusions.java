package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Numbers that state nothing of their own: conversions in brackets, conditions, horizons. */
final class Exclusions {

  private static final Set<String> TIMES = Set.of("days", "weeks", "decades");
  private static final int NEAR = 40;
  private static final Pattern BRACKET_LEAD =
      Pattern.compile(
          "(?i)(?:of [a-z ]{2,16}|[\\u4e00-\\u9fff]{0,6})?\\s?[(（\\[]\\s?(?:about|approximately|approx\\.?|around|or|约合?|折合|合|~|≈|equivalent to|some)?\\s?");
  private static final Expression HORIZON_BEFORE =
      Expression.of(
          "(?i)(?:\\b(?:next|(?<!(?:will|to|could|would|can|may|might|should) )last|past|previous|coming|first|prior|recent|preceding|following|another)|未来|过去|最近|近|此前|(?<!之)前|第|每|今后|(?<!前)后)\\s?$");
  private static final Expression HORIZON_AFTER =
      Expression.of(
          "(?i)^(?:\\s(?:ago|earlier|later|ended|ending|to (?:the end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end)[a-z]*|through (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b|[ -](?:high|low|peak|record|average|bank bill|futures|moving)\\b|前(?!后)|以前|之前|来|以来)");
  private static final Expression LIGHT_BEFORE =
      Expression.of(
          "(?i)(?:\\bat|@|\\bpump(?:ed)? (?:by|at|with)|\\bλ ?=|在)\\s?(?:a wavelength of )?$");
  private static final Expression EMITTED =
      Expression.of(
          "(?i)(?:emi[st]|works?\\b|operat|tun(?:ed|able)|luminesc|transition|resonan|lies|located|peak|cent(?:er|re)|lasing|fluoresc|发射|发光|峰|absor|吸收)");
  private static final Expression LIGHT_AFTER =
      Expression.of(
          "(?i)^\\s?(?:excitation|laser|pump|irradiation|light|diode|illumination|激发|激光|泵浦|光照|照射|近红外)");
  private static final Expression MEASURED =
      Expression.of(
          "(?i)(?:measured|tested|recorded|determined)(?: \\w+){0,2} (?:at|under|below)\\s?$");

  /** The rate that a present value assumes. */
  private static final Expression DISCOUNT =
      Expression.of("(?i)^ (?:real |nominal |(?:post|pre|after)-tax )?discount\\b|^的?(?:折现|贴现)率");

  /** The step of a formula: 每增减1%. */
  private static final Expression EACH = Expression.of("每(?:增减|增加|减少|上涨|下跌|变动|提高|降低|波动)\\s?$");

  private static final Pattern AT =
      Pattern.compile("(?i)[^.,;，。；]*\\b(?:at|@) |[^.,;，。；]*[(（@在]\\s?");
  private static final Expression WITH_ACIDITY =
      Expression.of("(?i)\\bph ?(?:of )?\\d(?:\\.\\d+)?,? (?:and|at) (?:at )?$");
  private static final Expression RULE_BEFORE =
      Expression.of(
          "(?i)(?:达到|超过|不低于|不少于|以上|高于)(?:或者?超过)?\\s?$|(?:exceeds?|at least|(?:contain\\w*|value|share) (?:of )?(?:more than|over|at least)) $");
  private static final Expression RULE_AFTER =
      Expression.of("^(?:及?以上)?的(?:[;；。,，、]|物项|产品|货物)|^ or more(?: by value)?[;,.]");
  private static final Expression THRESHOLD_BEFORE =
      Expression.of(
          "(?i)(?:不足|不满|未满|(?:income|gains|proceeds|turnover|value|amounts?) (?:is |are |of )?"
              + "(?:below|under|less than|exceeding|above))\\s?$");

  /** The day's move beside a ticker, as price services add it: (NYSE:MP +2.3%). */
  private static final Expression TICKER_BEFORE =
      Expression.of("(?i)\\([a-z]{2,8}: ?[a-z0-9.]{1,8} $");

  private Exclusions() {}

  /**
   * {@return whether a quantity is not to be said}
   *
   * @param text the text
   * @param hits all quantities of the text
   * @param index which of them
   */
  static boolean excludes(String text, List<QuantityHit> hits, int index) {
    QuantityHit hit = hits.get(index);
    String before = before(text, hit.range());
    String after = after(text, hit.range());
    return hit.low() == 0 && hit.high() == 0
        || THRESHOLD_BEFORE.isIn(before)
        || hit.unit().equals("%") && TICKER_BEFORE.isIn(before)
        || hit.unit().equals("%") && (DISCOUNT.isIn(after) || EACH.isIn(before))
        || hit.unit().equals("%") && RULE_BEFORE.isIn(before) && RULE_AFTER.isIn(after)
        || index > 0 && isConversion(text, hits.get(index - 1), hit)
        || switch (hit.kind()) {
          case "time" -> isHorizon(before, after);
          case "length", "frequency" -> isCondition(before, after);
          case "temperature", "voltage" ->
              MEASURED.isIn(before)
                  || WITH_ACIDITY.isIn(before)
                  || index > 0 && isMeasuredAt(text, hits.get(index - 1), hit);
          case "other" -> TIMES.contains(hit.unit()) && isHorizon(before, after);
          default -> false;
        };
  }

  /** "12.5 kOe of coercivity at 20 °C": where a property with a unit of its own was measured. */
  private static boolean isMeasuredAt(String text, QuantityHit first, QuantityHit hit) {
    int gap = hit.range().start() - first.range().end();
    boolean property = List.of("other", "verdet", "level").contains(first.kind());
    return property
        && gap > 0
        && gap < NEAR
        && AT.matcher(text.substring(first.range().end(), hit.range().start())).matches();
  }

  private static boolean isHorizon(String before, String after) {
    return HORIZON_BEFORE.isIn(before) || HORIZON_AFTER.isIn(after);
  }

  private static boolean isCondition(String before, String after) {
    boolean emitted = EMITTED.isIn(before);
    return LIGHT_AFTER.isIn(after) || LIGHT_BEFORE.isIn(before) && !emitted;
  }

  private static boolean isConversion(String text, QuantityHit first, QuantityHit hit) {
    int gap = hit.range().start() - first.range().end();
    if (gap < 1 || gap > NEAR / 2) {
      return false;
    }
    String between = text.substring(first.range().end(), hit.range().start()).strip();
    return BRACKET_LEAD.matcher(between).matches()
        && dimension(first).equals(dimension(hit))
        && !first.unit().equals(hit.unit());
  }

  private static String dimension(QuantityHit hit) {
    String unit = hit.unit();
    boolean currency = unit.matches("[A-Z]{3}");
    if (currency) {
      return "money";
    }
    return unit.matches("[A-Z]{3}/.*")
        ? "money"
        : switch (unit) {
          case "t", "lb", "short tons", "g", "oz", "t/yr" -> "mass";
          case "degC", "degF", "K" -> "temperature";
          case "mu", "m2", "ha", "acres", "km2", "sq ft" -> "area";
          case "h", "s", "years", "days", "weeks" -> "time";
          default -> unit;
        };
  }

  private static String before(String text, Range range) {
    return text.substring(Math.max(0, range.start() - NEAR), range.start())
        .toLowerCase(Locale.ROOT);
  }

  private static String after(String text, Range range) {
    return text.substring(range.end(), Math.min(text.length(), range.end() + NEAR));
  }
}
