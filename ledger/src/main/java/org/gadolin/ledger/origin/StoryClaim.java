package org.gadolin.ledger.origin;

import org.gadolin.core.Claim;

/**
 * One claim as one story makes it.
 *
 * @param story the hash of the story's document
 * @param claim a claim of its extraction
 */
public record StoryClaim(String story, Claim claim) {}
