package org.gadolin.ledger.dispute;

/**
 * What became of a comparison.
 *
 * @param difference how the two stand to each other
 * @param why the reason, in one clause
 */
public record Verdict(Difference difference, String why) {}
