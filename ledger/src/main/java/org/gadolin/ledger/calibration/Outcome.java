package org.gadolin.ledger.calibration;

import java.util.Locale;

/** What came of an announcement by some day. */
public enum Outcome {
  /** It is told to have happened in time. */
  CONFIRMED,
  /** It is told to have happened, after its time. */
  LATE,
  /** What is told of its time falls short of it. */
  CONTRADICTED,
  /** Its time is over and nothing is told of it. */
  OVERDUE,
  /** Its time is not over yet. */
  OPEN;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
