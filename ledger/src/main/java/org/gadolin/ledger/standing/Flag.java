package org.gadolin.ledger.standing;

import java.util.Locale;

/** What speaks against a statement. */
public enum Flag {
  /** Another statement of the same thing contradicts it. */
  DISPUTED,
  /** It lies outside what physics, or everything published, allows. */
  IMPLAUSIBLE;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
