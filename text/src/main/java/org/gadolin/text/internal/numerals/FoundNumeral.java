package org.gadolin.text.internal.numerals;

/**
 * A number found in a text.
 *
 * @param start first index
 * @param end one past the last
 * @param value the number, scale words included
 * @param scale the scale that a word such as million or 万 brought, 1 without one
 * @param inWords whether it is written without digits
 * @param doubt why it cannot be read safely; empty when it can
 */
public record FoundNumeral(
    int start, int end, double value, double scale, boolean inWords, String doubt) {}
