package org.gadolin.brief;

import org.gadolin.core.Period;

/** Days of partial dates, as text that sorts. */
final class Days {

  private static final String LAST = "0000-12-31";

  private Days() {}

  /** {@return the last day of a period}; later than any day when undated */
  static String last(Period period) {
    String day = period.to();
    return day.isEmpty() ? "9999-12-31" : day + LAST.substring(day.length());
  }

  /** {@return whether a reader could have known at the end of {@code knownOn} what is so dated} */
  static boolean isKnown(Period published, Period knownOn) {
    return !knownOn.isDated() || last(published).compareTo(last(knownOn)) <= 0;
  }
}
