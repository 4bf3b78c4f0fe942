package org.gadolin.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.text.internal.numerals.FoundNumeral;

/**
 * The unit of a number in a list whose last one alone carries it: 9,177 and 10,766 tonnes,
 * respectively; 7.03/9.36/11.05亿元.
 */
final class NumberLists {

  private static final String SLASH = "/";
  private static final Set<String> CONNECTORS =
      Set.of(SLASH, " / ", "、", ", ", " and ", ", and ", "和", "及", "，");
  private static final Expression EACH =
      Expression.of("^[^.;。；\\n]{0,60}\\brespectively\\b|^[^。；\\n]{0,12}分别");
  private static final Expression EACH_BEFORE = Expression.of("分别[^。；\\n]{0,40}$");
  private static final Set<String> KINDS = Set.of("money", "mass", "rate", "price", "ratio");
  private static final int MOST = 8;
  private static final int LOOK = 90;

  private final String text;
  private final List<FoundNumeral> numerals;
  private final AmountReader amounts;

  NumberLists(String text, List<FoundNumeral> numerals, AmountReader amounts) {
    this.text = text;
    this.numerals = numerals;
    this.amounts = amounts;
  }

  /** {@return the amount that ends the list which a number without a unit stands in} */
  Optional<Amount> last(int number) {
    boolean slashes = true;
    int end = numerals.get(number).end();
    for (int next = number + 1; next < numerals.size() && next <= number + MOST; next++) {
      FoundNumeral numeral = numerals.get(next);
      Amount amount = amounts.read(numeral);
      if (numeral.start() < end || amount.start() < numeral.start()) {
        return Optional.empty();
      }
      String between = text.substring(end, numeral.start());
      if (!CONNECTORS.contains(between)) {
        return Optional.empty();
      }
      slashes &= between.strip().equals(SLASH);
      if (amount.unit().isPresent()) {
        boolean one = KINDS.contains(amount.unit().get().kind());
        boolean list = slashes ? isLong(number) : isEach(numerals.get(number), amount);
        return one && list ? Optional.of(amount) : Optional.empty();
      }
      end = numeral.end();
    }
    return Optional.empty();
  }

  /** {@return whether a number is no part of a fraction or of 24/7} */
  private boolean isLong(int number) {
    FoundNumeral numeral = numerals.get(number);
    String digits = text.substring(numeral.start(), numeral.end());
    return digits.indexOf('.') > 0 || digits.length() > 2;
  }

  private boolean isEach(FoundNumeral first, Amount last) {
    String before = text.substring(Math.max(0, first.start() - LOOK), first.start());
    String behind = text.substring(last.end(), Math.min(text.length(), last.end() + LOOK));
    return EACH.isIn(behind) || EACH_BEFORE.isIn(before);
  }
}
