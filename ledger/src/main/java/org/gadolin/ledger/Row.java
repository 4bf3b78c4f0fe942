package org.gadolin.ledger;

import java.util.List;
import org.gadolin.core.Evidence;
import org.gadolin.core.StatementKey;

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
    UNCLEAR;

    boolean hasNumbers() {
      return this == FIGURE || this == OTHER_FIGURE;
    }
  }

  /** {@return a hash of all that stands in the row and its passages} */
  String digest() {
    var digest =
        Digest.begin()
            .add(kind.name())
            .add(name)
            .add(detail)
            .add(country)
            .add(affiliation)
            .add(unit)
            .add(asOf)
            .add(participants);
    if (kind.hasNumbers()) {
      digest.add(Double.doubleToLongBits(low)).add(Double.doubleToLongBits(high));
    }
    KeyColumns.values(key).forEach(value -> digest.add(value.toString()));
    for (Evidence one : evidence) {
      digest.add(one.span().start()).add(one.span().end()).add(one.words());
    }
    return digest.shortHex();
  }
}
