package org.gadolin.ledger.dispute;

import java.util.Locale;

/** How two statements of one thing stand to each other. */
public enum Difference {
  /** Equal within the rounding of either, or one lies inside the other's range. */
  SAME,
  /** The later vintage, or the final form, of what the same publisher said before. */
  REVISED,
  /** Stated in other terms: basis, scope, period, definition. */
  BASIS,
  /** One of them was misread, misquoted, mistranslated or mistyped. */
  MISREAD,
  /** They cannot both be right, and nothing tells why. */
  CONTRADICTORY,
  /** There are no two figures of one thing. */
  NOT_COMPARABLE;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
