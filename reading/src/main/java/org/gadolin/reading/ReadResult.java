package org.gadolin.reading;

import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;

/** What became of one thing that was to be read. */
public sealed interface ReadResult {

  /**
   * It was read.
   *
   * @param document the document
   */
  record Read(SourceDocument document) implements ReadResult {}

  /**
   * It was refused; the rest of the batch goes on.
   *
   * @param problem why, and what may help
   */
  record Refused(Problem problem) implements ReadResult {}
}
