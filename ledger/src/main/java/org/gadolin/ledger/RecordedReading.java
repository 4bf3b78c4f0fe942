package org.gadolin.ledger;

/**
 * That a document has been read, as the ledger keeps it.
 *
 * @param number order in which it was recorded, from 1
 * @param document number of the document
 * @param sha256 the document's hash
 * @param version with what it was read, and when
 */
public record RecordedReading(long number, long document, String sha256, ReadingVersion version) {}
