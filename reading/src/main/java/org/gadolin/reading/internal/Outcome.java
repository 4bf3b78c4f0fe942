package org.gadolin.reading.internal;

import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;

/** What became of one thing that was to be read, as the readers inside tell it. */
public sealed interface Outcome {

  /**
   * It was read.
   *
   * @param document the document
   */
  record Read(SourceDocument document) implements Outcome {}

  /**
   * It was refused.
   *
   * @param problem why, and what may help
   */
  record Refused(Problem problem) implements Outcome {}

  /** {@return a refusal} */
  static Outcome refused(String kind, String where, String what, String mend) {
    return new Refused(new Problem(kind, where, what, mend));
  }
}
