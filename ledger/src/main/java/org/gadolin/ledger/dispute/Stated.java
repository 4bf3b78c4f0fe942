package org.gadolin.ledger.dispute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.Quantity;

/**
 * A value with the precision it is stated in: a rounded number stands for all that round to it.
 *
 * @param low lower end
 * @param high upper end
 * @param slack how far the true value may lie beyond either end
 * @param atLeast whether it is a lower bound
 * @param atMost whether it is an upper bound
 */
record Stated(double low, double high, double slack, boolean atLeast, boolean atMost) {

  private static final double LOOSE = 1.25;
  private static final Pattern OVER =
      Pattern.compile("\\b(more than|over|at least|above|exceed\\w*)\\s|[>≥]|超过|逾|以上");
  private static final Pattern UNDER =
      Pattern.compile("\\b(less than|below|under|at most|up to)\\s|[<≤]|不足|低于|以下");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  static Stated of(Quantity value, String words) {
    boolean over = OVER.matcher(words).find();
    boolean under = UNDER.matcher(words).find();
    return new Stated(
        value.low(),
        value.high(),
        Math.max(half(value.low()), half(value.high())),
        over && !under,
        under && !over);
  }

  /**
   * Half a unit of the last digit that is not a filling zero, but not more than a twentieth of it;
   * whole numbers below 100 are exact.
   */
  private static double half(double value) {
    double size = Math.abs(value);
    if (size == Math.rint(size) && size < 100) {
      return 0;
    }
    double unit = BigDecimal.valueOf(size).stripTrailingZeros().ulp().doubleValue();
    return Math.min(unit / 2, size / 20);
  }

  /** {@return whether one true value may stand behind both} */
  boolean agrees(Stated other) {
    double mine = Math.max(slack, wholeSlack(other));
    double theirs = Math.max(other.slack, other.wholeSlack(this));
    boolean equal = low == other.low && high == other.high;
    boolean touch = low - mine < other.high + theirs && other.low - theirs < high + mine;
    boolean within = low <= other.high && other.low <= high;
    return equal || touch || within || isBoundOf(other) || other.isBoundOf(this);
  }

  /** A bound says little about a value far beyond it. */
  private boolean isBoundOf(Stated other) {
    return atLeast && other.high >= low && other.low <= high * LOOSE
        || atMost && other.low <= high && other.high * LOOSE >= low;
  }

  /** A whole number beside a fraction is a rounded one. */
  private double wholeSlack(Stated other) {
    boolean whole = low == Math.rint(low) && high == Math.rint(high);
    boolean fraction = other.low != Math.rint(other.low);
    return whole && fraction && low >= 10 ? 0.5 : 0;
  }

  /** {@return the numbers that stand in a text, as written without grouping commas} */
  static List<String> numbers(String text) {
    var found = new ArrayList<String>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().replace(",", ""));
    }
    return found;
  }
}
