package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/**
 * What a figure measures, or that something happened: the closed list figures are compared under.
 * The ids are those of the vocabulary {@code claim_property}.
 */
public enum Property {
  PRODUCTION,
  CAPACITY,
  SALES,
  SHARE,
  RESERVES,
  RESOURCES,
  GRADE,
  PRICE,
  QUOTA,
  EXPORT_VOLUME,
  IMPORT_VOLUME,
  DEMAND,
  COST,
  INVESTMENT,
  FINANCING,
  STAKE,
  START_DATE,
  LEAD_TIME,
  RECOVERY,
  PURITY,
  RANK,
  HEADCOUNT,
  INTENSITY,
  PERFORMANCE,
  /** An act rather than a figure; the basis names its kind. */
  EVENT,
  /** The words do not tell; never compared. */
  UNRESOLVED;

  /** {@return the vocabulary's id, in lower case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the value with this id, any case} */
  public static Optional<Property> findById(String id) {
    for (Property value : values()) {
      if (value.id().equalsIgnoreCase(id.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
