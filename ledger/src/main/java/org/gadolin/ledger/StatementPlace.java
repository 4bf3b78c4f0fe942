package org.gadolin.ledger;

/**
 * Where a statement stands, told so that another ledger can find it too; its number is only that of
 * one ledger.
 *
 * @param sha256 hash of the document
 * @param extractor and {@code atlas}: which reading of it
 * @param offset which statement of that reading, from 0
 */
public record StatementPlace(String sha256, String extractor, String atlas, long offset) {}
