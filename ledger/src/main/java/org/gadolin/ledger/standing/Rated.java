package org.gadolin.ledger.standing;

/**
 * A source's letter with its reason.
 *
 * @param letter the letter
 * @param why the written rule, or the judgement's reason with who and when
 * @param isJudged whether a person gave it
 */
public record Rated(Reliability letter, String why, boolean isJudged) {}
