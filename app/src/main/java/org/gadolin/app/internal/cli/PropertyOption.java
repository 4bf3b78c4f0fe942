package org.gadolin.app.internal.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gadolin.core.Property;

/** The option {@code --property}, as several verbs take it. */
final class PropertyOption {

  private PropertyOption() {}

  /**
   * {@return the property of an id, any case, {@code -} for {@code _}}
   *
   * @throws WrongUse if there is none
   */
  static Property of(String id) {
    return Property.findById(id.replace('-', '_'))
        .orElseThrow(
            () ->
                new WrongUse(
                    "--property",
                    id + " is no property",
                    Arrays.stream(Property.values())
                        .map(Property::id)
                        .collect(Collectors.joining(", "))));
  }
}
