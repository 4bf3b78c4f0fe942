package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Dates figures: by the date right behind, else the one before in the sentence, else one behind
 * that no other figure claims, else that of the sentence it continues, else the title's.
 */
final class FigureDates {

  /** What a dated headline reports on; terms, plans and counts it does not date. */
  private static final Set<String> TITLED = Set.of("price", "mass", "ratio", "money");

  private static final int RIGHT_BEHIND = 45;
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

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)[^,;|]{0,30}?\\b(?:in|by|for|during|on|as of|of|at|from|since)?\\s?(?:the |early |late |mid-?)?$|^\\s?[（(]?$");
  private static final Expression CONTINUES =
      Expression.of(
          "(?i)^\\s*(?:that|this|it|they|these|those|the (?:figure|total|number|price|volume)|of (?:this|that|these)|其中|同比|环比|该|此|also|另外)");

  private static final Pattern OWN =
      Pattern.compile("(?:份|底|末|全年)?(?:的|创下的?)|['’]s (?:record |total |level of |figure of )?");

  private static final int LOOK_BACK = 64;
  private static final char FIRST_HAN = '\u4e00';
  private static final int MOST_BACK = 4;
  private static final int LONGEST_HEADING = 120;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:(?:in|for|during|over|at the end of|by|as of|on|through|throughout|据[^,，。]{0,12}|截至|在)\\s?)?(?:the |early |late |all of |whole of |full-year )*");
  private static final Expression OTHER_TIME =
      Expression.of(
          "(?i)\\b(?:now|currently|today|will|would|plans?|aims?|expects?|could|may (?:be|have|rise|fall|reach|need|not|also|well|yet|still|soon|take|go|grow|increase|exceed|come|become|make|add)|might|for comparison|typically|usually|so far|since|shares?|stock)\\b|目前|现在|将|预计|计划|拟|有望|如今|至今|历来|股价|收盘");
  private static final Expression CAUSE =
      Expression.of(
          "(?i)\\b(?:because|since|owing|due|after|as a result|thanks|despite|notwithstanding)\\b|, (?:which |and |but )?(?:is |are |was |were )?(?:expected|scheduled|slated|set|planned|aiming|targeting|coming)\\b|原因|因为|由于|因此|缘于|得益于|受.{0,8}影响");
  private static final Expression RESPECTIVE = Expression.of("(?i)\\brespectively\\b|分别");
  private static final Expression AFTER =
      Expression.of("(?i)(?:since|until|by|after|before)(?: late| early)?\\s$");

  private final Frame frame;
  private final List<DateHit> dates;
  private final List<QuantityHit> hits;
  private final Period title;

  FigureDates(Frame frame, List<DateHit> dates, List<QuantityHit> hits) {
    this.frame = frame;
    this.dates = dates;
    this.hits = hits;
    var head = frame.document().head();
    Period ofTitle = headline(head.title());
    Period heading = headline(firstLine(frame.text()));
    boolean dateline = heading.equals(head.published());
    title = ofTitle.isDated() || dateline ? ofTitle : heading;
  }

  /** The heading that a text itself begins with; empty where its first line is a sentence. */
  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    boolean heading = end > 0 && end < LONGEST_HEADING && ".。!?".indexOf(text.charAt(end - 1)) < 0;
    return heading ? text.substring(0, end) : "";
  }

  private Period headline(String line) {
    return Dates.find(line, frame.document().head().published()).stream()
        .filter(hit -> !AFTER.isIn(line.substring(0, hit.range().start())))
        .map(DateHit::period)
        .filter(Period::isDated)
        .findFirst()
        .orElse(Period.UNDATED);
  }

  /** {@return the date of a figure, undated where the text tells none} */
  Period of(QuantityHit hit) {
    return Comparisons.shifted(frame.text(), hit.range(), told(hit));
  }

  private Period told(QuantityHit hit) {
    Range figure = hit.range();
    Range sentence = frame.sentenceAt(figure.start());
    Period own = respective(sentence, hit);
    own = own.isDated() ? own : within(sentence, figure);
    if (own.isDated()) {
      return own;
    }
    String words = sentence.of(frame.text());
    if (sentence.start() > 0 && CONTINUES.isIn(words)) {
      Range former = frame.sentenceAt(sentence.start() - 1);
      Period before = lastIn(former, former.end());
      if (before.isDated()) {
        return before;
      }
    }
    if (!TITLED.contains(hit.kind())) {
      return Period.UNDATED;
    }
    Period framed = framed(sentence, words);
    return framed.isDated() ? framed : title;
  }

  /**
   * The period that an earlier sentence of the paragraph opens with and so sets for those behind it
   * ("April-June was the best quarter. Revenue was ..."), or that the clause before a semicolon
   * has; a sentence of another time or with a date of its own ends it.
   */
  private Period framed(Range sentence, String words) {
    Range one = sentence;
    if (OTHER_TIME.isIn(words)) {
      return Period.UNDATED;
    }
    for (int back = 0; back < MOST_BACK && one.start() > 0; back++) {
      char stop = frame.text().charAt(one.start() - 1);
      if (stop == '\n') {
        return Period.UNDATED;
      }
      boolean clause = stop == ';' || stop == '；';
      one = frame.sentenceAt(one.start() - 1);
      Period opening = opening(one, clause);
      if (opening.isDated()) {
        return opening;
      }
      if (hasOwnDate(one)) {
        return Period.UNDATED;
      }
    }
    return Period.UNDATED;
  }

  /** In 2023 and 2024 they were 120 t and 150 t respectively: each figure has its own date. */
  private Period respective(Range sentence, QuantityHit hit) {
    if (!RESPECTIVE.isIn(sentence.of(frame.text()))) {
      return Period.UNDATED;
    }
    List<Period> told =
        dates.stream()
            .filter(date -> sentence.contains(date.range()) && date.period().isDated())
            .map(DateHit::period)
            .toList();
    List<QuantityHit> alike =
        hits.stream()
            .filter(one -> sentence.contains(one.range()) && one.unit().equals(hit.unit()))
            .toList();
    List<Period> each = told.size() == 1 ? years(told.getFirst()) : told;
    boolean paired = each.size() > 1 && each.size() == alike.size();
    return paired ? each.get(alike.indexOf(hit)) : Period.UNDATED;
  }

  /** The years of an interval of years, one by one. */
  private static List<Period> years(Period interval) {
    if (interval.iso().length() != "2024/2026".length()) {
      return List.of(interval);
    }
    int last = Integer.parseInt(interval.to());
    return IntStream.rangeClosed(interval.year(), last)
        .mapToObj(year -> Period.of(Integer.toString(year)))
        .toList();
  }

  private boolean hasOwnDate(Range sentence) {
    for (int i = firstFrom(sentence.start()); i < dates.size(); i++) {
      if (dates.get(i).range().start() >= sentence.end()) {
        return false;
      }
      if (!isUnfit(dates.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Period opening(Range sentence, boolean clause) {
    int at = firstFrom(sentence.start());
    if (at >= dates.size() || dates.get(at).range().start() >= sentence.end()) {
      return Period.UNDATED;
    }
    DateHit date = dates.get(at);
    String before = frame.text().substring(sentence.start(), date.range().start());
    boolean opens = clause || OPENING.matcher(before).matches();
    return opens && date.period().isDated() && !isUnfit(date) ? date.period() : Period.UNDATED;
  }

  private Period within(Range sentence, Range figure) {
    Period behind = Period.UNDATED;
    for (int i = firstFrom(figure.end()); i < dates.size(); i++) {
      DateHit date = dates.get(i);
      if (date.range().start() >= sentence.end()) {
        break;
      }
      if (date.period().isDated() && !isUnfit(date)) {
        boolean claimed = isClaimedByOther(date, figure);
        if (!claimed && isRightBehind(figure, date)) {
          return date.period();
        }
        boolean apart =
            claimed || CAUSE.isIn(frame.text().substring(figure.end(), date.range().start()));
        behind = behind.isDated() || apart ? behind : date.period();
      }
    }
    Period owned = owned(sentence, figure);
    if (owned.isDated()) {
      return owned;
    }
    Period before = lastIn(sentence, figure.start());
    return before.isDated() ? before : behind;
  }

  /** 较9月的5774吨: the date whose own the figure is, also where it is only held against. */
  private Period owned(Range sentence, Range figure) {
    int at = firstFrom(figure.start()) - 1;
    if (at < 0 || dates.get(at).range().start() < sentence.start()) {
      return Period.UNDATED;
    }
    DateHit date = dates.get(at);
    int end = Math.min(date.range().end(), figure.start());
    boolean own = OWN.matcher(frame.text().substring(end, figure.start())).matches();
    return own ? date.period() : Period.UNDATED;
  }

  private Period lastIn(Range sentence, int end) {
    for (int i = firstFrom(end) - 1; i >= 0; i--) {
      DateHit date = dates.get(i);
      if (date.range().start() < sentence.start()) {
        break;
      }
      boolean fit = date.period().isDated() && !isUnfit(date) && date.range().end() <= end;
      if (fit && carries(date, end)) {
        return date.period();
      }
    }
    return Period.UNDATED;
  }

  /**
   * A date right behind a figure is also that of those behind it, unless they are of another time.
   */
  private boolean carries(DateHit date, int end) {
    int at = lastHitBefore(date.range().start());
    if (at < 0 || !isClaimedByOther(date, new Range(end, end))) {
      return true;
    }
    String between = frame.text().substring(date.range().end(), end);
    return !Comparisons.isBase(frame.text(), hits.get(at).range()) && !OTHER_TIME.isIn(between);
  }

  private boolean isClaimedByOther(DateHit date, Range figure) {
    int at = lastHitBefore(date.range().start());
    if (at < 0) {
      return false;
    }
    Range other = hits.get(at).range();
    return !other.equals(figure)
        && frame.sentenceAt(other.start()).contains(date.range())
        && isRightBehind(other, date);
  }

  private boolean isRightBehind(Range figure, DateHit date) {
    int gap = date.range().start() - figure.end();
    return gap >= 0
        && gap < RIGHT_BEHIND
        && LINK.matcher(frame.text().substring(figure.end(), date.range().start())).matches();
  }

  /** A bare year in brackets is a work's or a ticker, a dateline's day that of the report. */
  private boolean isUnfit(DateHit date) {
    String text = frame.text();
    int start = date.range().start();
    int end = date.range().end();
    boolean ends = end == text.length();
    boolean bracketed =
        end - start == 4
            && start > 0
            && !ends
            && "(（".indexOf(text.charAt(start - 1)) >= 0
            && ")）".indexOf(text.charAt(end)) >= 0;
    boolean dateline = !ends && "电讯".indexOf(text.charAt(end)) >= 0;
    String before = text.substring(Math.max(0, start - LOOK_BACK), start);
    return bracketed || dateline || NO_DATE_BEFORE.isIn(before) || isHeldAgainst(date, before);
  }

  /** Up 8% on last year, 同上年持平, 6月以来首次; 上年同期 is told by its figure. */
  private boolean isHeldAgainst(DateHit date, String before) {
    String text = frame.text();
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

  private int lastHitBefore(int index) {
    return Sorted.firstFrom(hits, hit -> hit.range().end(), index + 1) - 1;
  }

  private int firstFrom(int index) {
    return Sorted.firstFrom(dates, date -> date.range().start(), index);
  }
}
