package org.gadolin.ledger;

import java.util.List;
import org.gadolin.core.Evidence;

/**
 * One row of the statement table with its passages: every kind of claim fits into the same columns.
 */
record Row(
    Kind kind,
    String name,
    String detail,
    String country,
    String affiliation,
    double low,
    double high,
    String unit,
    String asOf,
    String participants,
    StatementKey key,
    List<Evidence> evidence) {

  /** What the row holds. */
  enum Kind {
    MENTION,
    ACTOR,
    PLACE,
    EVENT,
    FIGURE,
    OTHER_FIGURE,
    RELATION,
    UNCLEAR
  }
}
