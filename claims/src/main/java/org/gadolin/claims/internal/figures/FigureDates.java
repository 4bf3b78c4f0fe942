package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Dates figures: by the date right behind, else the one before in the sentence, else one behind
 * that no other figure claims, else that of the sentence it continues, else the title's.
 */
final class FigureDates {

  private static final int RIGHT_BEHIND = 45;
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)[^,;|]{0,30}?\\b(?:in|by|for|during|on|as of|of|at|from|since)?\\s?(?:the |early |late |mid-?)?$|^\\s?[（(]?$");
  private static final Expression CONTINUES =
      Expression.of(
          "(?i)^\\s*(?:that|this|it|they|these|those|the (?:figure|total|number|price|volume)|of (?:this|that|these)|其中|同比|环比|该|此|also|另外)");

  private static final Pattern OWN =
      Pattern.compile("(?:份|底|末|全年)?(?:的|创下的?)|['’]s (?:record |total |level of |figure of )?");

  private static final Expression CAUSE =
      Expression.of(
          "(?i)\\b(?:because|since|owing|due|after|as a result|thanks|despite|notwithstanding)\\b|, (?:which |and |but )?(?:is |are |was |were )?(?:expected|scheduled|slated|set|planned|aiming|targeting|coming)\\b|原因|因为|由于|因此|缘于|得益于|受.{0,8}影响");
  private static final Expression RESPECTIVE = Expression.of("(?i)\\brespectively\\b|分别");
  private final Frame frame;
  private final List<DateHit> dates;
  private final List<QuantityHit> hits;
  private final DateFit fit;
  private final DateFrames frames;

  FigureDates(Frame frame, List<DateHit> found, List<QuantityHit> hits) {
    this.frame = frame;
    this.hits = hits;
    fit = new DateFit(frame.text());
    dates = Anaphors.resolved(frame, found, fit);
    frames = new DateFrames(frame, dates, hits, fit);
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
      boolean other =
          DateFrames.isOfOtherTime(former.of(frame.text())) && !DateFrames.isOfOtherTime(words);
      if (before.isDated() && !other && !frames.isAhead(before, words)) {
        return before;
      }
    }
    return frames.of(sentence, hit);
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

  private Period within(Range sentence, Range figure) {
    Period behind = Period.UNDATED;
    for (int i = firstFrom(figure.end()); i < dates.size(); i++) {
      DateHit date = dates.get(i);
      if (date.range().start() >= sentence.end()) {
        break;
      }
      if (date.period().isDated() && !fit.isUnfit(date)) {
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
      boolean fits = date.period().isDated() && !fit.isUnfit(date) && date.range().end() <= end;
      if (fits && carries(date, end)) {
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
    return !Comparisons.isBase(frame.text(), hits.get(at).range())
        && !DateFrames.isOfOtherTime(between);
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

  private int lastHitBefore(int index) {
    return Sorted.firstFrom(hits, hit -> hit.range().end(), index + 1) - 1;
  }

  private int firstFrom(int index) {
    return Sorted.firstFrom(dates, date -> date.range().start(), index);
  }
}
