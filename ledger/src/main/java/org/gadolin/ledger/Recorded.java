package org.gadolin.ledger;

/**
 * One reading of a document as it was appended.
 *
 * @param entry the document, what was read from it, and its keys
 * @param version by which extractor and atlas, and when
 */
public record Recorded(Entry entry, ReadingVersion version) {}
