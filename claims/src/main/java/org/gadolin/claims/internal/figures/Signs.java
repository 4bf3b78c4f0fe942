package org.gadolin.claims.internal.figures;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.text.PatternSet;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Tells a fall from a level or a rise: a fall's figure is negative. */
final class Signs {

  private static final int LOOK_BACK = 60;
  private static final Set<String> KINDS =
      Set.of("ratio", "price", "money", "mass", "rate", "noun", "shares", "classifier", "other");
  private static final String LIGHT =
      "(?:\\s|,|by|an?|about|around|another|of|more than|nearly|over|some|roughly|almost|only|just"
          + "|approximately|further|as much as|up to|at least|sharply|slightly|steadily|respectively"
          + "|year-on-year|year on year|yoy|month-on-month|week-on-week|on the (?:day|week|month|year)|a total of)*";
  private static final Pattern FALL =
      Pattern.compile(
          "\\b(?:fell|fall|falls|fallen|falling|collaps(?:e|ed|ing)|crash(?:ed)?|sagg?ed|nosedived|retreated|weakened|softened|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
              + "|down|slid|slump(?:s|ed)?|slip(?:s|ped)?|lost|los(?:es|ing)|shrank|shrunk|shrinking|tumbled?|plung(?:e|ed)|dip(?:s|ped)?"
              + "|plummet(?:ed|s|ing)?|contract(?:ed|s)|eas(?:ed|es|ing)|sank|shed|sheds|shedding|skidded|cratered|receded|tanked|dwindled|nudged down|marked down|edged down|(?<=(?:is|was|are|were) )off|lower|weaker|cheaper)"
              + LIGHT
              + "$");
  private static final Pattern CUT_BY =
      Pattern.compile(
          "\\b(?:fell|fall|dropp?(?:ed)?|declined?|decreased?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:ed)?|shrank|shrink|curb(?:ed)?|trim(?:s|med)?|par(?:e|es|ed)|scal(?:e|es|ed) back|lower(?:s|ed)?)"
              + "(?: [\\w'-]+){0,5} by (?:about |around |some |roughly |nearly |almost |more than |over |up to |at least |as much as |an estimated )?$");
  private static final Pattern FALL_AFTER =
      Pattern.compile(
          "^(?:\\s|-|year-on-year|year-over-year|yoy|month-on-month|on year|annual|monthly|quarterly|price|output|revenue|sales|profit|production|volume|export|import|quota|demand|supply|cost|earnings|income|still|well|a)*"
              + "\\b(?:declines?|drop|fall|decrease|reduction|lower|below|slump|dip|plunge|down|less|fewer|smaller|cheaper)\\b(?! limit)");
  private static final Pattern CHINESE_FALL =
      Pattern.compile(
          "(?:下降|降低|减少|下跌|下滑|回落|下调|下挫|缩减|萎缩|削减|压减|锐减|骤降|大降|下探|走弱|回调|滑落|下行|(?<![花用卖吃耗])掉|砍|跌去|跌|降|减|缩水|走低|跌幅|降幅|减幅|(?<![至最不缺])少|(?<![不较最])低|缩|↓|▼|下浮|腰斩)"
              + "(?:了|去|掉|幅|幅度|为|约|近|超过?|逾|达到?|:|\\s|至?多|大约|将近|接近)*$");
  private static final Pattern CHINESE_FALL_AFTER = Pattern.compile("^的?(?:降幅|跌幅|下降|下跌|减少)");

  private static final Pattern LEAD_IN =
      Pattern.compile("^(?:(?:by|to|than|over|nearly|almost|about|around|roughly|least) )+");

  private static final PatternSet FALLS = PatternSet.of(FALL, CUT_BY, CHINESE_FALL);
  private static final PatternSet FALLS_AFTER = PatternSet.of(FALL_AFTER, CHINESE_FALL_AFTER);
  private static final PatternSet LOST =
      PatternSet.of(Pattern.compile("\\b(?:lost|shed|losing|loses)\\b.{0,20}$", Pattern.DOTALL));

  private Signs() {}

  /** {@return the quantity, negative where the words around it tell a fall} */
  static QuantityHit signed(String text, QuantityHit hit) {
    boolean may = KINDS.contains(hit.kind()) && hit.low() > 0 && !hit.unit().equals("x");
    return may && isFall(text, hit) ? hit.withValues(-hit.high(), -hit.low()) : hit;
  }

  /** The small words a share in words begins with: by half, almost a third. */
  private static String leadIn(String words) {
    var matcher = LEAD_IN.matcher(words);
    return matcher.find() ? matcher.group() : "";
  }

  private static boolean isFall(String text, QuantityHit hit) {
    Range range = hit.range();
    int from = Math.max(0, range.start() - LOOK_BACK);
    String before = text.substring(from, range.start()).toLowerCase(Locale.ROOT);
    if (hit.inWords()) {
      before += leadIn(range.of(text).toLowerCase(Locale.ROOT));
    }
    int to = Math.min(text.length(), range.end() + LOOK_BACK / 2);
    String after = text.substring(range.end(), to).toLowerCase(Locale.ROOT);
    boolean money = !hit.unit().equals("%") && !hit.kind().equals("price");
    boolean lost = money && LOST.matchesIn(before.strip());
    int[] falls = FALLS.counts(before);
    return !lost && falls[0] > 0
        || falls[1] > 0
        || falls[2] > 0
        || hit.unit().equals("%") && FALLS_AFTER.matchesIn(after);
  }
}
