package org.gadolin.ledger;

import org.gadolin.core.Claim;
import org.gadolin.core.StatementKey;

/**
 * A figure or an event as the ledger keeps it.
 *
 * @param number order in which it was recorded, from 1
 * @param document number of the document that says so
 * @param key what it is a statement of
 * @param claim the figure or event with its passages
 */
public record Statement(long number, long document, StatementKey key, Claim claim) {}
