package org.gadolin.ledger;

import org.gadolin.core.Claim;

/**
 * A figure as the ledger keeps it.
 *
 * @param number order in which it was recorded, from 1
 * @param sha256 the document that says so
 * @param key what it is a figure of
 * @param figure value, unit, passages
 */
public record Statement(long number, String sha256, StatementKey key, Claim.Figure figure) {}
