package org.gadolin.text;

/**
 * A number with its unit, or a range of two, found in a text.
 *
 * @param range number and unit, in UTF-16 indexes of the scanned text
 * @param low the value or the lower end, in {@code unit}
 * @param high the upper end; equal to {@code low} for a single value
 * @param unit the unit as the label schema writes it, or its own name outside the schema
 * @param kind {@code mass rate price money ratio time frequency length temperature verdet voltage
 *     level shares area loading noun classifier}, or {@code other} for a unit outside the schema
 * @param inWords whether the number is written without digits
 * @param doubt why it cannot be read safely, in one clause; empty when it can
 */
public record QuantityHit(
    Range range, double low, double high, String unit, String kind, boolean inWords, String doubt) {

  /** {@return whether this is a range of two values} */
  public boolean isRange() {
    return low != high;
  }

  /** {@return the same with other values} */
  public QuantityHit withValues(double newLow, double newHigh) {
    return new QuantityHit(range, newLow, newHigh, unit, kind, inWords, doubt);
  }

  /** {@return the same in another unit} */
  public QuantityHit withUnit(String newUnit, String newKind) {
    return new QuantityHit(range, low, high, newUnit, newKind, inWords, doubt);
  }
}
