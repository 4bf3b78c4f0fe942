package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether a body belongs to a state; a person takes it from his body. The ids are those of the
 * vocabulary of the same name.
 */
public enum Affiliation {
  YES,
  NO,
  UNKNOWN;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<Affiliation> findById(String id) {
    for (Affiliation value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
