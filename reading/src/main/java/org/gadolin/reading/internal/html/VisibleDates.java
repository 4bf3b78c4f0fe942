package org.gadolin.reading.internal.html;

import org.gadolin.core.Period;
import org.gadolin.text.Dates;

/** The date a document shows near its top. */
public final class VisibleDates {

  private static final int NEAR_THE_TOP = 600;
  private static final int FULL_DATE = 10;

  private VisibleDates() {}

  /** {@return the first full date near the top of a text, or {@link Period#UNDATED}} */
  public static Period first(String text) {
    String top = text.substring(0, Math.min(text.length(), NEAR_THE_TOP));
    return Dates.find(top, Period.UNDATED).stream()
        .map(hit -> hit.period())
        .filter(period -> period.iso().length() == FULL_DATE)
        .findFirst()
        .orElse(Period.UNDATED);
  }
}
