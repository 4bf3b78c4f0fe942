package org.gadolin.app.internal.render;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no trailing zeros. */
final class Numbers {

  private Numbers() {}

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
