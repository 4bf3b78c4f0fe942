package org.gadolin.text;

/**
 * A number found in a text.
 *
 * @param range where, sign and scale word included, in UTF-16 indexes of the scanned text
 * @param value the number, scale words such as million or 万 included
 * @param inWords whether it is written without digits
 * @param doubt why it cannot be read safely, in one clause; empty when it can
 */
public record NumeralHit(Range range, double value, boolean inWords, String doubt) {}
