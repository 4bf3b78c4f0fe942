package org.gadolin.core;

/**
 * A number or a range of numbers with a unit of the label schema ({@code t/yr}, {@code USD/kg},
 * {@code %} ...), money and masses absolute.
 *
 * @param low the value, or the lower end of a range
 * @param high the upper end of a range, equal to {@code low} for a single value
 * @param unit the unit as the schema writes it
 */
public record Quantity(double low, double high, String unit) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is not finite or the unit is blank
   */
  public Quantity {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "The low (%s) and high (%s) must be finite.".formatted(low, high));
    }
    if (unit.isBlank()) {
      throw new IllegalArgumentException("The unit (%s) must not be blank.".formatted(unit));
    }
  }

  /** {@return a single value} */
  public static Quantity of(double value, String unit) {
    return new Quantity(value, value, unit);
  }

  /** {@return whether this is a range} */
  public boolean isRange() {
    return low != high;
  }
}
