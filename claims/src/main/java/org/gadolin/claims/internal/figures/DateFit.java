package org.gadolin.claims.internal.figures;

import org.gadolin.text.DateHit;
import org.gadolin.text.Expression;

/** Tells dates that date no figure: those of a dateline, a ticker, a mere comparison. */
final class DateFit {

  private static final Expression NO_DATE_BEFORE =
      Expression.of(
          "(?i)(?:until|through|compared (?:with|to)|versus|vs\\.?|than|below|above|valid to|levels? (?:of|in|seen in))\\s(?:in |the |that of |those of |late |early |same (?:period|quarter|month) (?:of |in )?|[A-Z][a-z]+ of )*$"
              + "|\\b(?:\\w+est|most|first time|worst|record low|record high)[^;]{0,56} since (?:the |late |early )?$"
              + "|same (?:period|quarter|month|time) (?:of |in )?$|比$|较$|自$");
  private static final Expression BARE_COMPARISON =
      Expression.of("(?i)\\b(?:on|over|from|against)\\s$|[同与和跟]$");
  private static final Expression HELD_LEVEL =
      Expression.of("^(?:同期)?(?:持平|相比|相当|一致|相若|比较)|^以来(?:的)?(?:最|头一|首次|首度|新[高低])");
  private static final Expression LAST = Expression.of("(?i)^(?:last|previous|上年|去年|上月|前年)");

  private static final Expression DATELINE_BEFORE =
      Expression.of(
          "(?m)^\\W{0,3}[A-Z][\\p{L}.]+(?:[ -][A-Z][\\p{L}.]+){0,3}(?:,(?: [\\p{L}. ]{2,24},)?|:| \\()? ?$");
  private static final Expression DATELINE_BEHIND =
      Expression.of("^(?:, (?:19|20)\\d\\d)?\\)?(?: ?[(/][^)\\n]{2,40}[)/])?:? ?(?:--?|–|—) ");

  /** A report's or a contract's own day, which its figures are not of. */
  private static final Expression ISSUED =
      Expression.of(
          "^(?:晚间?|早间|午间|盘后|盘前|上午|下午|消息)*[,，]?[^,，。;；\\d]{0,18}?(?:发布|披露|公告|公布|签署|签订|签约|宣布|获悉|消息)");

  private static final int LOOK_BACK = 64;
  private static final char FIRST_HAN = '\u4e00';

  private final String text;

  DateFit(String text) {
    this.text = text;
  }

  /** {@return whether a day is only that on which something was published or signed} */
  boolean isIssue(DateHit date) {
    int end = date.range().end();
    boolean day = date.period().iso().length() == "2025-07-10".length();
    return day && ISSUED.isIn(text.substring(end, Math.min(text.length(), end + LOOK_BACK)));
  }

  /** A bare year in brackets is a work's or a ticker, a dateline's day that of the report. */
  boolean isUnfit(DateHit date) {
    int start = date.range().start();
    int end = date.range().end();
    boolean ends = end == text.length();
    boolean bracketed =
        end - start == 4
            && start > 0
            && !ends
            && "(（".indexOf(text.charAt(start - 1)) >= 0
            && ")）".indexOf(text.charAt(end)) >= 0;
    String before = text.substring(Math.max(0, start - LOOK_BACK), start);
    String behind = text.substring(end, Math.min(text.length(), end + LOOK_BACK));
    boolean dateline =
        !ends && "电讯".indexOf(text.charAt(end)) >= 0
            || DATELINE_BEFORE.isIn(before) && DATELINE_BEHIND.isIn(behind);
    return bracketed || dateline || NO_DATE_BEFORE.isIn(before) || isHeldAgainst(date, before);
  }

  /** Up 8% on last year, 同上年持平, 6月以来首次; 上年同期 is told by its figure. */
  private boolean isHeldAgainst(DateHit date, String before) {
    int end = date.range().end();
    String behind = text.substring(end, Math.min(text.length(), end + LOOK_BACK / 4));
    boolean last = LAST.isIn(date.range().of(text));
    return last
            && (behind.startsWith("同期")
                || BARE_COMPARISON.isIn(before)
                    && !behind.startsWith("'s")
                    && !behind.startsWith("’s")
                    && before.charAt(before.length() - 1) < FIRST_HAN)
        || HELD_LEVEL.isIn(behind) && (behind.startsWith("以来") || BARE_COMPARISON.isIn(before));
  }
}
