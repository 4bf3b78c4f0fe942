package org.gadolin.text.internal.dates;

/**
 * A date found by one rule.
 *
 * @param start first index
 * @param end one past the last
 * @param iso the date, empty when it cannot be completed
 */
public record FoundDate(int start, int end, String iso) {}
