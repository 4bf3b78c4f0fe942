package org.gadolin.ledger.standing;

import java.util.Locale;

/** Whether a statement still counts. */
public enum Standing {
  CURRENT,
  /** The same publisher has said something newer about it. */
  SUPERSEDED,
  /** Who made it has taken it back, or a person has found it misread. */
  RETRACTED;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
