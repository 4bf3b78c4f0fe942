package org.gadolin.ledger.calibration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How a source's announcements fared.
 *
 * @param source who
 * @param announcements all of them, the earliest due first
 */
public record TrackRecord(String source, List<Kept> announcements) {

  private static final double ERROR = 0.05;

  /** Copies the list. */
  public TrackRecord {
    announcements = List.copyOf(announcements);
  }

  /** {@return how many have come to each end, all of them named} */
  public Map<Outcome, Integer> counts() {
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    announcements.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
    return counts;
  }

  /** {@return how many are due: all but the open ones} */
  public int countDue() {
    return (int) announcements.stream().filter(one -> one.outcome() != Outcome.OPEN).count();
  }

  /** {@return how many are confirmed} */
  public int countConfirmed() {
    return (int) announcements.stream().filter(one -> one.outcome() == Outcome.CONFIRMED).count();
  }

  /**
   * {@return the 95 % interval of the share of due announcements that are confirmed, lower and
   * upper end, 0 to 1}, after E. B. Wilson (1927); 0 and 1 where none is due: nothing is known.
   */
  public List<Double> interval() {
    if (countDue() == 0) {
      return List.of(0.0, 1.0);
    }
    var interval =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(countDue(), countConfirmed(), ERROR);
    return List.of(interval.getLowerBound(), interval.getUpperBound());
  }
}
