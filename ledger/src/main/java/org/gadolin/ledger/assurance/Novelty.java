package org.gadolin.ledger.assurance;

import java.util.Locale;
import java.util.Optional;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * Whether a claim was told before, by the days of publication of the stories at hand.
 *
 * @param kind new or not
 * @param earlier who told the same first, or the last that was told of the same thing before
 */
public record Novelty(Kind kind, Optional<StoryClaim> earlier) {

  /** In which way a claim is new. */
  public enum Kind {
    /** No earlier story at hand tells anything about the same subject and property. */
    NOVEL,
    /** An earlier story tells the same. */
    REPEATS,
    /** An earlier story tells another value, or one of an earlier time, of the same thing. */
    UPDATES,
    /** The claim's key is not resolved, or its story bears no date. */
    UNKNOWN;

    /** {@return the lower-case id} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Novelty UNKNOWN = new Novelty(Kind.UNKNOWN, Optional.empty());
  static final Novelty NOVEL = new Novelty(Kind.NOVEL, Optional.empty());
}
