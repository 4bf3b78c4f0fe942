package org.gadolin.ledger;

import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKeys;

/**
 * A document with what it says, ready to be appended.
 *
 * @param document the document
 * @param extraction what it says
 * @param keys what its statements are statements of
 */
public record Entry(SourceDocument document, Extraction extraction, StatementKeys keys) {

  /**
   * Checks that each statement has its key.
   *
   * @throws IllegalArgumentException if the keys are those of another extraction
   */
  public Entry {
    if (!keys.fits(extraction)) {
      throw new IllegalArgumentException(
          "The keys (%d events, %d figures) must be one for each statement of document %s."
              .formatted(keys.events().size(), keys.figures().size(), document.sha256()));
    }
  }
}
