package org.gadolin.text;

import java.util.Optional;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.units.Unit;

/**
 * A number with the unit and currency at it.
 *
 * @param numeral the number as written
 * @param start first index, of the currency where one leads
 * @param end one past the last, of the unit where one follows
 * @param value the number with letters of magnitude and a half behind it
 * @param unit its unit, empty for a bare number
 */
record Amount(FoundNumeral numeral, int start, int end, double value, Optional<Unit> unit) {

  /** {@return whether the unit is of a kind} */
  boolean isOf(String kind) {
    return unit.filter(one -> one.kind().equals(kind)).isPresent();
  }

  /** {@return the number without its scale word, by which the ends of a range are held up} */
  double plain() {
    return numeral.value() / numeral.scale();
  }
}
