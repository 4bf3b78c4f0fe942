package org.gadolin.ledger.origin;

import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;

/**
 * A document with what was read from it and what its page tells, ready for the question who first
 * said it.
 *
 * @param document the document
 * @param extraction its claims; their bodies are what sources are recognized by
 * @param traces what page and feed tell
 */
public record Story(SourceDocument document, Extraction extraction, Traces traces) {

  /** {@return a story of which only the document is known} */
  public static Story of(SourceDocument document, Extraction extraction) {
    return new Story(document, extraction, Traces.NONE);
  }

  /** {@return the document's hash, by which the story is known} */
  public String id() {
    return document.sha256();
  }
}
