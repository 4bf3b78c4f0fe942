package org.gadolin.ledger.standing;

import java.util.Locale;

/** What stands behind a statement. */
public enum EvidenceLevel {
  /** Nobody is named who could know. */
  UNKNOWN,
  /** One origin says so. */
  REPORTED,
  /** Several independent origins do. */
  CORROBORATED,
  /** Somebody without a part in it has measured or seen it. */
  INDEPENDENTLY_VERIFIED;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
