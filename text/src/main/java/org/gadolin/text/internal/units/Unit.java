package org.gadolin.text.internal.units;

/**
 * A unit as a text writes it.
 *
 * @param name the unit's name in results
 * @param factor what a number is multiplied with to be in {@code name}
 * @param kind class of the unit: {@code mass}, {@code money}, {@code price}, {@code ratio} ...;
 *     {@code other} for units outside the label schema
 */
public record Unit(String name, double factor, String kind) {

  /** {@return whether the number counts things, whose name need not follow directly} */
  public boolean isCount() {
    return kind.equals("noun") || kind.equals("classifier");
  }
}
