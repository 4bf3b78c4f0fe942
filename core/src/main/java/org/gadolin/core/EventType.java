package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/** What kind of act an event is. The ids are those of the vocabulary of the same name. */
public enum EventType {
  CONFERENCE,
  STUDY,
  EXPORT_CONTROL,
  OFFTAKE,
  PLANT_OPENING,
  PLANT_PLAN,
  FINANCING,
  M_AND_A,
  PRODUCTION_REPORT,
  PRICE_MOVE,
  POLICY,
  AGREEMENT,
  SUPPLY_DISRUPTION,
  OTHER;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<EventType> findById(String id) {
    for (EventType value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
