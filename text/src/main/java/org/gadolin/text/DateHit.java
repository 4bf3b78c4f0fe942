package org.gadolin.text;

import org.gadolin.core.Period;

/**
 * A date found in a text.
 *
 * @param range where, in UTF-16 indexes of the scanned text
 * @param period the date, completed from the reference; {@link Period#UNDATED} where the words name
 *     a date that cannot be completed, such as a weekday in an undated document
 */
public record DateHit(Range range, Period period) {}
