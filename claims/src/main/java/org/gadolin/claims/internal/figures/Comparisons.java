package org.gadolin.claims.internal.figures;

import org.gadolin.core.Period;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Tells figures that another is only held against, and those of the same time a year before. */
final class Comparisons {

  private static final int LOOK = 48;

  private static final Expression BASE =
      Expression.of(
          "(?i)\\b(?:from|than|versus|vs\\.?|against|compared (?:with|to)|times|twice|half|double|above|below|exceeding|on)\\s"
              + "(?:the |only |just |about |around |nearly |almost |over |some |more than |less than |as (?:much|many|low|high) as |a (?:record|low|peak|high) of )*$"
              + "|(?:较|比|从|由|相比)[^,，。;；]{0,8}$");
  private static final Expression YEAR_BEFORE_BEHIND =
      Expression.of(
          "(?i)^(?: [\\w%/-]+){0,3}?,? ?\\(?(?:(?:a|one|the) year (?:earlier|ago|before|prior)\\b"
              + "|(?:recorded |reported |posted |seen |registered )?(?:in|for|during|at) (?:the )?(?:same|corresponding|comparable|equivalent|prior-year|year-ago|year-earlier|previous-year|prior year) (?:period|quarter|month|half|time|span)\\b)");
  private static final Expression CHANGE_FROM =
      Expression.of(
          "(?i)^[^,;]{0,24}?\\b(?:from|than|on|over|versus|compared with|against) (?:a|the|one) year");
  private static final Expression YEAR_BEFORE =
      Expression.of(
          "(?i)\\byear-(?:earlier|ago) (?:[a-z]+ )?(?:of )?$|(?<![较比与同])(?:上年|去年|上一年|上年度)(?:同期|同月|同季)(?:[\\u4e00-\\u9fff]{0,6}(?:为|是|的|约|仅|达|:)?(?:净?亏损)?)?$"
              + "|(?<!from |than |with |over |on )\\b(?:a|the) year (?:earlier|before),? (?:it|they|the \\w+|that|this|[A-Z]\\w+) (?:had |was |were |stood |came |made )[^,.;]{0,24}$");

  private static final Expression QUARTER_BEFORE =
      Expression.of(
          "(?i)^(?: [\\w%/-]+){0,3}?,? (?:(?:in|for|during|at) )?(?:the )?(?:prior|previous|preceding|prior-year|last) quarter\\b|^(?: [\\w%/-]+){0,3}?,? a quarter (?:earlier|ago|before)\\b");
  private static final Expression MONTH_BEFORE =
      Expression.of(
          "(?i)^(?: [\\w%/-]+){0,3}?,? (?:(?:in|for|during|at) )?the (?:prior|previous|preceding) month\\b|^(?: [\\w%/-]+){0,3}?,? a month (?:earlier|ago|before)\\b");

  private Comparisons() {}

  /** {@return the date of a figure that is told as being of a while before the date spoken of} */
  static Period shifted(String text, Range figure, Period date) {
    if (isYearBefore(text, figure)) {
      return date.plusYears(-1);
    }
    if (!isBase(text, figure)) {
      return date;
    }
    String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + LOOK));
    if (QUARTER_BEFORE.isIn(behind)) {
      return date.from().equals(date.to()) ? Period.UNDATED : date.plusMonths(-3);
    }
    return MONTH_BEFORE.isIn(behind) ? date.plusMonths(-1) : date;
  }

  /** {@return whether a figure is what another is held against: twice the $126} */
  static boolean isBase(String text, Range figure) {
    return BASE.isIn(before(text, figure));
  }

  /** {@return whether a figure is of the same time a year before: 95% a year earlier, 上年同期为} */
  private static boolean isYearBefore(String text, Range figure) {
    int to = Math.min(text.length(), figure.end() + LOOK);
    String behind = text.substring(figure.end(), to);
    return YEAR_BEFORE.isIn(before(text, figure))
        || YEAR_BEFORE_BEHIND.isIn(behind) && !CHANGE_FROM.isIn(behind);
  }

  private static String before(String text, Range figure) {
    return text.substring(Math.max(0, figure.start() - LOOK), figure.start());
  }
}
