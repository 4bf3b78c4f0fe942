package org.gadolin.core;

import java.util.Locale;
import java.util.Optional;

/** The nine stages of the chain, upstream first; recycling feeds back into separation. */
public enum Stage {
  EXPLORATION,
  MINING,
  BENEFICIATION,
  SEPARATION,
  METAL_ALLOY,
  FUNCTIONAL_MATERIAL,
  COMPONENT,
  APPLICATION,
  RECYCLING;

  /** {@return the vocabulary's id, such as {@code metal_alloy}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the stage with this id; any case, {@code -} and blank for {@code _}} */
  public static Optional<Stage> findById(String id) {
    String wanted = id.strip().replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
    for (Stage stage : values()) {
      if (stage.name().equals(wanted)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
