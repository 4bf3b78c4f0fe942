package org.gadolin.ledger.dispute;

import java.util.Optional;
import org.gadolin.core.Quantity;

/** The ways in which a number goes wrong when it is copied. */
final class Slips {

  /** Numbers lose or gain so many powers of ten: a decimal point, thousand, 万, million. */
  private static final int[] POWERS = {1, 3, 4, 6, 8};

  private static final double NEAR = 0.1;
  private static final int MOST_NOTE_DIGITS = 2;
  private static final int FEWEST_DIGITS = 4;

  private Slips() {}

  /** {@return the slip that makes one of the other, if one does} */
  static Optional<String> between(Quantity one, Quantity other) {
    return direction(one, other).or(() -> direction(other, one));
  }

  private static Optional<String> direction(Quantity large, Quantity small) {
    if (small.isRange() && !large.isRange() && digits(large.low()).equals(both(small))) {
      return Optional.of("a range lost its dash");
    }
    if (large.isRange() || small.isRange() && small.low() * 1.2 < small.high()) {
      return Optional.empty();
    }
    String more = digits(large.low());
    String less = digits(small.low());
    int extra = more.length() - less.length();
    if (extra > 0
        && extra <= MOST_NOTE_DIGITS
        && less.length() >= FEWEST_DIGITS
        && more.endsWith(less)) {
      return Optional.of("a note's number is fused with the figure");
    }
    if (more.length() == less.length() && !more.equals(less) && isPermuted(more, less)) {
      return Optional.of("digits changed places");
    }
    double ratio = Math.abs(large.low() / middle(small));
    for (int power : POWERS) {
      if (Math.abs(ratio / Math.pow(10, power) - 1) < NEAR) {
        return Optional.of("a factor of %s was lost or gained".formatted(factor(power)));
      }
    }
    return Optional.empty();
  }

  private static String factor(int power) {
    return power < 4 ? "1" + "0".repeat(power) : "10^" + power;
  }

  private static double middle(Quantity value) {
    return (value.low() + value.high()) / 2;
  }

  private static String both(Quantity range) {
    return digits(range.low()) + digits(range.high());
  }

  private static boolean isPermuted(String one, String other) {
    return one.length() >= FEWEST_DIGITS
        && !one.endsWith("000")
        && sorted(one).equals(sorted(other));
  }

  private static String sorted(String digits) {
    int[] points = digits.chars().sorted().toArray();
    return new String(points, 0, points.length);
  }

  private static String digits(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString(Math.abs((long) value))
        : "";
  }
}
