package org.gadolin.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.units.UnitReader;

/** Joins a number with its currency, its letter of magnitude and its unit. */
final class AmountReader {

  private static final Pattern LARGE_UNIT =
      Pattern.compile(
          "(?:(?:new|ordinary|common|fully paid|[A-Z]{2,5}) )?(?:shares|tonnes|tons|mt|MT|metric|euros|yuan|dollars|people|cars|vehicles|units|motors)\\b");
  private static final String MAGNITUDES = "mMkKbB";
  private static final int FIRST_CJK = 0x2E80;

  private final String text;

  AmountReader(String text) {
    this.text = text;
  }

  /** {@return the number with what stands at it} */
  Amount read(FoundNumeral numeral) {
    var currency = UnitReader.findBefore(text, unsigned(numeral));
    double value = numeral.value();
    int start = currency.map(UnitReader.Placed::start).orElse(numeral.start());
    if (currency.isPresent() && isMinus(start - 1)) {
      value = -Math.abs(value);
      start--;
    }
    int end = numeral.end();
    if (isMagnitude(end) && (currency.isPresent() || isBeforeUnit(end + 1))) {
      value *= magnitude(text.charAt(end));
      end++;
    }
    if (currency.isPresent()) {
      var per = UnitReader.per(text, start, currency.get().unit(), end);
      return new Amount(numeral, start, per.end(), value, Optional.of(per.unit()));
    }
    var after =
        UnitReader.findAfter(text, end)
            .map(placed -> UnitReader.perBefore(text, numeral.start(), placed));
    int last = after.map(UnitReader.Placed::end).orElse(end);
    var bare = new Amount(numeral, start, last, value, after.map(UnitReader.Placed::unit));
    return text.startsWith("半", last) && bare.isOf("time")
        ? new Amount(numeral, start, last + 1, value + 0.5, bare.unit())
        : bare;
  }

  /** {@return the second number of "$58-59/kg", whose currency stands at the first} */
  Amount withUnitBehind(Amount first, Amount second) {
    if (second.unit().isPresent() || !first.isOf("money")) {
      return second;
    }
    int end = second.numeral().end();
    double value = second.value();
    if (isMagnitude(end)) {
      value *= magnitude(text.charAt(end));
      end++;
    }
    var per = UnitReader.per(text, second.start(), first.unit().orElseThrow(), end);
    return new Amount(second.numeral(), second.start(), per.end(), value, Optional.of(per.unit()));
  }

  private int unsigned(FoundNumeral numeral) {
    char first = text.charAt(numeral.start());
    return "-−+".indexOf(first) >= 0 ? numeral.start() + 1 : numeral.start();
  }

  private boolean isMinus(int at) {
    return at >= 0
        && "-−".indexOf(text.charAt(at)) >= 0
        && (at == 0 || " \n\t|(".indexOf(text.charAt(at - 1)) >= 0);
  }

  private boolean isMagnitude(int at) {
    return at < text.length()
        && MAGNITUDES.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length()
            || !Character.isLetterOrDigit(text.charAt(at + 1))
            || text.charAt(at + 1) >= FIRST_CJK);
  }

  /** 6.74m shares: a letter of magnitude, a blank, a thing that is counted in such. */
  private boolean isBeforeUnit(int at) {
    return at < text.length()
        && text.charAt(at) == ' '
        && LARGE_UNIT.matcher(text).region(at + 1, text.length()).lookingAt();
  }

  private static double magnitude(char letter) {
    return switch (letter) {
      case 'm', 'M' -> 1e6;
      case 'b', 'B' -> 1e9;
      default -> 1e3;
    };
  }
}
