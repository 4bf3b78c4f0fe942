package org.gadolin.proof.stories;

import java.util.Locale;

/**
 * A share of yes answers with its 95 % interval after E. B. Wilson, <i>Probable inference, the law
 * of succession, and statistical inference</i> (1927).
 */
public record Share(int yes, int asked, double low, double high) {

  private static final double Z = 1.959964;

  static Share of(int yes, int asked) {
    if (asked == 0) {
      return new Share(0, 0, 0, 1);
    }
    double share = (double) yes / asked;
    double shrunk = 1 + Z * Z / asked;
    double centre = (share + Z * Z / (2 * asked)) / shrunk;
    double half =
        Z / shrunk * Math.sqrt(share * (1 - share) / asked + Z * Z / (4.0 * asked * asked));
    return new Share(yes, asked, Math.max(0, centre - half), Math.min(1, centre + half));
  }

  public double value() {
    return asked == 0 ? 0 : (double) yes / asked;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d of %d, %.4f (%.4f to %.4f)", yes, asked, value(), low, high);
  }
}
