package org.gadolin.brief;

import org.gadolin.core.Quantity;

/**
 * When two figures agree: within so many units, or within so large a part of the record's figure.
 *
 * @param units absolute distance allowed
 * @param part relative distance allowed
 */
record Agreement(double units, double part) {

  /** Printed shares are rounded and compilers differ by a point or two. */
  static final Agreement OF_SHARES = new Agreement(2, 0);

  /** Tonnages and prices of several compilers differ by some percent. */
  static final Agreement OF_AMOUNTS = new Agreement(0, 0.05);

  boolean is(Quantity said, Bound bound, Quantity record) {
    double slack = units + part * Math.max(Math.abs(record.low()), Math.abs(record.high()));
    return switch (bound) {
      case AT_LEAST -> record.high() + slack >= said.low();
      case AT_MOST -> record.low() - slack <= said.high();
      case NONE -> said.low() <= record.high() + slack && record.low() - slack <= said.high();
    };
  }

  /** {@return such as {@code 2} or {@code 5 %}} */
  String words() {
    return units > 0 ? NumberWords.number(units) : NumberWords.number(part * 100) + " %";
  }
}
