package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of body or person an actor is. The ids are those of the vocabulary of the same name.
 */
public enum ActorType {
  COMPANY,
  GOVERNMENT,
  RESEARCH,
  ASSOCIATION,
  MEDIA,
  PERSON,
  ARMED_GROUP,
  FUND,
  EXCHANGE;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<ActorType> findById(String id) {
    for (ActorType value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
