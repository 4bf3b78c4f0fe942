package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
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
  private static final Pattern NO_DATE_BEFORE =
      Pattern.compile(
          "(?i)(?:until|through|compared (?:with|to)|versus|vs\\.?|than|valid to)\\s(?:in |the )?$|比$|较$");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)[^,;|]{0,30}?\\b(?:in|by|for|during|on|as of|at|from|since)?\\s?(?:the |early |late |mid-?)?$|^\\s?[（(]?$");
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?i)^\\s*(?:that|this|it|the (?:figure|total|number|price|volume)|of (?:this|that|these)|其中|同比|环比|该|此|also|另外)");

  private static final Pattern AFTER =
      Pattern.compile("(?i)(?:since|until|by|after|before)(?: late| early)?\\s$");

  private final Frame frame;
  private final List<DateHit> dates;
  private final List<QuantityHit> hits;
  private final Period title;

  FigureDates(Frame frame, List<DateHit> dates, List<QuantityHit> hits) {
    this.frame = frame;
    this.dates = dates;
    this.hits = hits;
    var head = frame.document().head();
    title =
        Dates.find(head.title(), head.published()).stream()
            .filter(hit -> !AFTER.matcher(head.title().substring(0, hit.range().start())).find())
            .map(DateHit::period)
            .filter(Period::isDated)
            .findFirst()
            .orElse(Period.UNDATED);
  }

  /** {@return the date of a figure, undated where the text tells none} */
  Period of(QuantityHit hit) {
    Range figure = hit.range();
    Range sentence = frame.sentenceAt(figure.start());
    Period own = within(sentence, figure);
    if (own.isDated()) {
      return own;
    }
    String words = sentence.of(frame.text());
    if (sentence.start() > 0 && CONTINUES.matcher(words).find()) {
      Range former = frame.sentenceAt(sentence.start() - 1);
      Period before = lastIn(former, former.end());
      if (before.isDated()) {
        return before;
      }
    }
    return TITLED.contains(hit.kind()) ? title : Period.UNDATED;
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
        behind = behind.isDated() || claimed ? behind : date.period();
      }
    }
    Period before = lastIn(sentence, figure.start());
    return before.isDated() ? before : behind;
  }

  private Period lastIn(Range sentence, int end) {
    for (int i = firstFrom(end) - 1; i >= 0; i--) {
      DateHit date = dates.get(i);
      if (date.range().start() < sentence.start()) {
        break;
      }
      boolean fit = date.period().isDated() && !isUnfit(date) && date.range().end() <= end;
      if (fit && !isClaimedByOther(date, new Range(end, end))) {
        return date.period();
      }
    }
    return Period.UNDATED;
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

  private boolean isUnfit(DateHit date) {
    int start = date.range().start();
    return NO_DATE_BEFORE.matcher(frame.text().substring(Math.max(0, start - 20), start)).find();
  }

  private int lastHitBefore(int index) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).range().end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int firstFrom(int index) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).range().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
