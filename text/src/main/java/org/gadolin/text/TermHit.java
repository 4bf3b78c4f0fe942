package org.gadolin.text;

/**
 * A dictionary term found in a text.
 *
 * @param range where, in UTF-16 indexes of the scanned text
 * @param value the number the term was added with
 */
public record TermHit(Range range, int value) {}
