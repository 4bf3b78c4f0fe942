package org.gadolin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds numbers with units, and ranges of them: {@code $10-$30/kg}, {@code between 1 and 3 million
 * tonnes}, {@code 21.76-23.56亿元}, {@code two thirds}, {@code doubled}, {@code 300 participants}.
 * Dates are left out. What a figure is about, and whether a fall makes it negative, is the caller's
 * business.
 */
public final class Quantities {

  private Quantities() {}

  /**
   * {@return the quantities of a text, in order, without overlaps}
   *
   * @param text the text to scan, folded
   * @param dates the dates in it, see {@link Dates#find}
   */
  public static List<QuantityHit> find(String text, List<DateHit> dates) {
    var all = new ArrayList<>(RatioWords.find(text));
    all.addAll(DurationWords.find(text));
    all.removeIf(hit -> dates.stream().anyMatch(date -> date.range().overlaps(hit.range())));
    all.addAll(new QuantityScan(text, dates).find());
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    var kept = new ArrayList<QuantityHit>();
    for (QuantityHit hit : all) {
      if (kept.isEmpty() || kept.getLast().range().end() <= hit.range().start()) {
        kept.add(hit);
      } else if (kept.getLast().range().length() < hit.range().length()) {
        kept.set(kept.size() - 1, hit);
      }
    }
    return List.copyOf(kept);
  }
}
