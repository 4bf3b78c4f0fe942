package org.gadolin.core;

/**
 * A figure that the text holds but that cannot be read safely, or whose unit is outside the schema:
 * said, never guessed.
 *
 * @param reason why, in one clause
 * @param evidence where
 */
public record Unclear(String reason, Evidence evidence) {}
