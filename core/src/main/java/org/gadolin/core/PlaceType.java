package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of place a name stands for; a bloc is a group of states. The ids are those of the
 * vocabulary of the same name.
 */
public enum PlaceType {
  COUNTRY,
  REGION,
  CITY,
  SITE,
  BLOC;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<PlaceType> findById(String id) {
    for (PlaceType value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
