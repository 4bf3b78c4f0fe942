package org.gadolin.proof.stories;

/**
 * Where a writer has the news from.
 *
 * @param role how it is told: a role of sayings.txt
 * @param source the body it is from; an outlet if the writer saw it himself
 */
record Sourcing(String role, Org source) {}
