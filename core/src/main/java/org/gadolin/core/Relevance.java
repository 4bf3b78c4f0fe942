package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether a document is about rare earths. The ids are those of the vocabulary of the same name.
 */
public enum Relevance {
  RARE_EARTH,
  INCIDENTAL,
  NONE;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<Relevance> findById(String id) {
    for (Relevance value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
