package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * How a figure came to be: seen in its source, computed from such figures, or assumed. The ids are
 * those of the vocabulary of the same name.
 */
public enum Confidence {
  QUOTED,
  DERIVED,
  ASSUMED;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<Confidence> findById(String id) {
    for (Confidence value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
