package org.gadolin.core;

import java.util.Locale;

/** Where the time of a statement comes from. */
public enum Dating {
  /** The text dates it. */
  TOLD,
  /** An act told in the same sentence does. */
  EVENT,
  /** A standing fact, as of the year it was published in. */
  PUBLISHED,
  /** Nothing does. */
  NONE;

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
