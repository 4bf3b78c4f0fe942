package org.gadolin.ledger;

import org.gadolin.core.SourceDocument;

/**
 * A document as the ledger keeps it.
 *
 * @param number order in which it was recorded, from 1
 * @param document the document
 */
public record RecordedDocument(long number, SourceDocument document) {}
