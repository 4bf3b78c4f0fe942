package org.gadolin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gadolin.core.Period;
import org.gadolin.text.internal.dates.Calendar;
import org.gadolin.text.internal.dates.ChineseDates;
import org.gadolin.text.internal.dates.DateRule;
import org.gadolin.text.internal.dates.EnglishDates;
import org.gadolin.text.internal.dates.FoundDate;

/**
 * Finds dates in English and Chinese text and completes the relative ones ({@code August}, {@code
 * last year}, {@code 四季度}) from a reference date, usually that of the document.
 *
 * <p>A month or quarter without its year is the nearest one, past ones preferred; a weekday is the
 * last one not after the reference.
 */
public final class Dates {

  private static final List<DateRule> RULES = rules();
  private static final PatternSet PATTERNS =
      PatternSet.of(RULES.stream().map(DateRule::pattern).toList());

  private Dates() {}

  /**
   * {@return the dates in a text, in order, without overlaps}
   *
   * @param text the text to scan, folded
   * @param reference the date relative words count from; may be partial or undated
   */
  public static List<DateHit> find(String text, Period reference) {
    var calendar = Calendar.of(reference);
    var all = new ArrayList<FoundDate>();
    PATTERNS.scan(text, (rule, match) -> all.add(RULES.get(rule).found(match, calendar)));
    all.sort(Comparator.comparingInt(FoundDate::start).thenComparingInt(hit -> -hit.end()));
    var kept = new ArrayList<DateHit>();
    int end = 0;
    for (FoundDate hit : all) {
      if (hit.start() >= end) {
        kept.add(new DateHit(new Range(hit.start(), hit.end()), Period.of(hit.iso())));
        end = hit.end();
      }
    }
    return List.copyOf(kept);
  }

  private static List<DateRule> rules() {
    var rules = new ArrayList<>(EnglishDates.rules());
    rules.addAll(ChineseDates.rules());
    return List.copyOf(rules);
  }
}
