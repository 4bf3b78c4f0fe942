package org.gadolin.claims.internal.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Tells a mass a year from a mass: the sentence must give the period. */
final class Rates {

  private static final Expression YEARLY =
      Expression.of(
          "(?i)\\b(?:an?|per|each|every)[ -](?:year|annum)\\b(?! (?:earlier|ago|before))|\\bannually\\b|\\byearly\\b|/yr\\b|/year\\b"
              + "|\\bannual (?:\\w+ ){0,2}(?:capacity|production|output|supply|rate|volume|offtake)"
              + "|(?<!\\d)年产(?!品)|每年|年处理|/年|年均|年加工|年回收|年供应|年供|一年");
  private static final Expression MONTHLY =
      Expression.of(
          "(?i)\\b(?:a|per|each|every) month\\b(?! (?:earlier|ago|before))|每月|月产(?!品)|/月");
  private static final Expression STOCK =
      Expression.of("(?i)resources?\\b|reserves?\\b|deposit|stockpile|inventor|储量|资源量|库存");

  /** Where a second predicate of the same sentence starts, with a period of its own. */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "(?i),? (?:and|but|while) (?:can|could|will|would|may|might|is|was|has|then)\\b|;");

  /** From one rate to what it is to become: a second stage would bring that to 3,600 tonnes. */
  private static final Expression BECOMES =
      Expression.of(
          "(?i)\\b(?:bring|rais|lift|tak|increas|expand|boost|push|doubl|tripl|ramp|scal|ris|grow|extend|climb|reach)\\w*(?: [\\w'’-]+){0,4} to (?:about |around |some |nearly |almost |over |as much as |up to |more than )*$"
              + "|\\b(?:up|down) from (?:about |around |just |some )?$|(?:扩|提|增|升)[\\u4e00-\\u9fff]{0,4}[至到为](?:约|近|超)?$");

  private static final int REACH = 100;
  private static final Expression STOP = Expression.of("\\. |[。\\n]");
  private static final Pattern CLAUSE = Pattern.compile("[,;:。]\\s|，|;");

  private Rates() {}

  /**
   * {@return the quantity as a rate where the text gives a period}
   *
   * @param text the text
   * @param sentence the sentence the quantity stands in
   * @param dated whether the sentence itself dates the quantity
   * @param former the quantity before, as a rate where it is one
   */
  static QuantityHit rated(
      String text, Range sentence, QuantityHit hit, boolean dated, Optional<QuantityHit> former) {
    if (!hit.kind().equals("mass")) {
      return hit;
    }
    String clause = between(CLAUSE, text, sentence, hit.range());
    if (STOCK.isIn(clause)) {
      return hit;
    }
    if (former.filter(one -> becomes(text, one, hit)).isPresent()) {
      return hit.withUnit(former.get().unit(), "rate");
    }
    String words = dated ? clause : between(PREDICATE, text, sentence, hit.range());
    if (YEARLY.isIn(words)) {
      return hit.withUnit("t/yr", "rate");
    }
    return MONTHLY.isIn(words) ? hit.withUnit("t/month", "rate") : hit;
  }

  private static boolean becomes(String text, QuantityHit former, QuantityHit hit) {
    int from = former.range().end();
    int to = hit.range().start();
    if (!former.kind().equals("rate") || from > to || to - from > REACH) {
      return false;
    }
    String between = text.substring(from, to);
    return !STOP.isIn(between) && BECOMES.isIn(between);
  }

  private static String between(Pattern stop, String text, Range sentence, Range figure) {
    int start = sentence.start();
    int end = sentence.end();
    var matcher = stop.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      if (matcher.end() <= figure.start()) {
        start = matcher.end();
      } else if (matcher.start() >= figure.end()) {
        end = matcher.start();
        break;
      }
    }
    return text.substring(start, end);
  }
}
