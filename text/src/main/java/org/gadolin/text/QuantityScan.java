package org.gadolin.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.numerals.NumeralScanner;
import org.gadolin.text.internal.units.Unit;
import org.gadolin.text.internal.units.UnitReader;

/** One pass over the numbers of a text, joining each with its unit and its range partner. */
final class QuantityScan {

  private static final List<String> CONNECTORS =
      List.of(
          "-", "–", "—", "~", "～", " - ", " – ", " — ", " -", "- ", " –", "– ", " ~ ", " to ", "至",
          "到", "-to-");
  private static final List<String> TOLERANCES = List.of("±", " ± ", "± ", " ±", "+/-", " +/- ");
  private static final MathContext PRECISION = new MathContext(12);
  private static final double EXACT = 1e12; // whole numbers below have no more digits

  private final String text;
  private final List<DateHit> dates;
  private final List<FoundNumeral> numerals;
  private final AmountReader amounts;
  private final Continuations continuations;
  private final NumberLists lists;
  private int date;

  QuantityScan(String text, List<DateHit> dates) {
    this.text = text;
    this.dates = dates;
    amounts = new AmountReader(text);
    continuations = new Continuations(text);
    this.numerals = LooseNumerals.joined(text, NumeralScanner.scan(text), this::isNamed);
    lists = new NumberLists(text, numerals, amounts);
  }

  List<QuantityHit> find() {
    var hits = new ArrayList<QuantityHit>();
    for (int i = 0; i < numerals.size(); i++) {
      FoundNumeral numeral = numerals.get(i);
      if (isDate(numeral) || Labels.isLabel(text, numeral)) {
        continue;
      }
      Amount first = amounts.read(numeral);
      Optional<Amount> second = i + 1 < numerals.size() ? partner(first, i + 1) : Optional.empty();
      if (second.isPresent() && isChange(first, second.get())) {
        addFormer(hits, first, second.get());
      } else if (second.isPresent() && isOrdered(first, second.get())) {
        addRange(hits, first, second.get());
        i++;
      } else if (i + 1 < numerals.size() && isTolerance(first, numerals.get(i + 1))) {
        addTolerance(hits, first, amounts.read(numerals.get(i + 1)));
        i++;
      } else {
        addSingle(hits, first, i);
      }
    }
    return hits;
  }

  /** {@return whether a number belongs to a date or a label, so starts no torn number} */
  private boolean isNamed(FoundNumeral numeral) {
    return Labels.isLabel(text, numeral)
        || dates.stream()
            .anyMatch(hit -> hit.range().overlaps(new Range(numeral.start(), numeral.end())));
  }

  private boolean isDate(FoundNumeral numeral) {
    while (date < dates.size() && dates.get(date).range().end() <= numeral.start()) {
      date++;
    }
    return date < dates.size() && dates.get(date).range().start() < numeral.end();
  }

  private Optional<Amount> partner(Amount first, int next) {
    FoundNumeral numeral = numerals.get(next);
    if (numeral.start() - first.end() > 12 || isDateQuietly(numeral)) {
      return Optional.empty();
    }
    Amount second = amounts.read(numeral);
    if (second.start() < first.end()) {
      return Optional.empty();
    }
    String between = text.substring(first.end(), second.start());
    boolean joined =
        CONNECTORS.contains(between)
            || (between.equals(" and ") || between.equals("和"))
                && Labels.isBetween(text, first.start())
            || between.equals("以上") && text.startsWith("以下", second.end());
    if (!joined) {
      return Optional.empty();
    }
    Amount whole = amounts.withUnitBehind(first, second);
    return agree(first, whole) ? Optional.of(whole) : Optional.empty();
  }

  private boolean isChange(Amount first, Amount second) {
    String between = text.substring(first.end(), second.start());
    boolean ratio = first.isOf("ratio");
    boolean chinese = (between.equals("至") || between.equals("到")) && !ratio; // 增长10%至15%
    boolean towards = between.equals(" to ") || chinese;
    if (towards && first.unit().isPresent() && Labels.isStep(text, first.start())) {
      return true;
    }
    return Labels.isChange(text, first.start(), between)
        || !isOrdered(first, second) && between.equals(" to ");
  }

  private static boolean agree(Amount first, Amount second) {
    if (second.unit().isEmpty()) {
      return first.unit().isPresent() && first.end() == first.numeral().end();
    }
    return first.unit().isEmpty()
        || first.unit().get().name().equals(second.unit().get().name())
        || first.unit().get().kind().equals("money")
            && second.unit().get().name().startsWith(first.unit().get().name());
  }

  private static boolean isOrdered(Amount first, Amount second) {
    return first.plain() < second.plain() || Math.abs(first.value()) < Math.abs(second.value());
  }

  private void addRange(List<QuantityHit> hits, Amount first, Amount second) {
    Unit unit = second.unit().or(first::unit).orElseThrow();
    double low = shared(first, second);
    double high = Math.copySign(second.value(), low < 0 ? -1 : second.value());
    String doubt = first.numeral().doubt() + second.numeral().doubt();
    add(hits, first.start(), second.end(), low, high, unit, first.numeral().inWords(), doubt);
  }

  /** The former of the two values of a change, whose unit may stand at the latter only. */
  private static void addFormer(List<QuantityHit> hits, Amount first, Amount second) {
    Unit unit = second.unit().or(first::unit).orElseThrow();
    double value = shared(first, second);
    add(
        hits,
        first.start(),
        first.end(),
        value,
        value,
        unit,
        first.numeral().inWords(),
        first.numeral().doubt());
  }

  /** The first value, with the scale word that stands at the second only: 5 to 10 million. */
  private static double shared(Amount first, Amount second) {
    double raw = second.plain();
    double scale = raw == 0 ? 1 : second.value() / raw;
    boolean bare = first.numeral().scale() == 1 && first.value() == first.numeral().value();
    boolean shares = bare && Math.abs(first.value()) * scale <= Math.abs(second.value());
    return shares ? first.value() * scale : first.value();
  }

  /** A value of a list, with the scale word that stands at its last only. */
  private static double scaled(Amount first, Amount last) {
    boolean bare = first.numeral().scale() == 1 && first.value() == first.numeral().value();
    return bare && last.plain() != 0
        ? first.value() * (last.value() / last.plain())
        : first.value();
  }

  private void addTolerance(List<QuantityHit> hits, Amount first, Amount second) {
    second
        .unit()
        .ifPresent(
            unit ->
                add(
                    hits,
                    first.start(),
                    second.end(),
                    first.value(),
                    first.value(),
                    unit,
                    false,
                    first.numeral().doubt()));
  }

  private void addSingle(List<QuantityHit> hits, Amount only, int number) {
    FoundNumeral numeral = only.numeral();
    var unit = only.unit();
    int end = only.end();
    var last = unit.isEmpty() && !numeral.inWords() ? lists.last(number) : Optional.<Amount>empty();
    if (last.isPresent()) {
      double value = scaled(only, last.get());
      Unit whole = last.get().unit().orElseThrow();
      add(hits, only.start(), end, value, value, whole, false, numeral.doubt());
      return;
    }
    if (unit.isEmpty()) {
      var noun = CountNouns.find(text, numeral.end());
      unit = noun.map(UnitReader.Placed::unit).or(() -> continuations.former(hits, numeral));
      end = noun.map(UnitReader.Placed::end).orElse(end);
    }
    if (unit.isPresent() && CountNouns.isCounted(text, numeral, unit.get(), end)) {
      double value = only.value();
      Unit full = continuations.continued(hits, only, unit.get());
      add(hits, only.start(), end, value, value, full, numeral.inWords(), numeral.doubt());
    }
  }

  private static void add(
      List<QuantityHit> hits,
      int start,
      int end,
      double low,
      double high,
      Unit unit,
      boolean inWords,
      String doubt) {
    double factor = unit.factor();
    hits.add(
        new QuantityHit(
            new Range(start, end),
            rounded(low * factor),
            rounded(high * factor),
            unit.name(),
            unit.kind(),
            inWords,
            doubt));
  }

  /** Takes away the noise of binary fractions: 2.3 * 1e6 is 2299999.9999999995. */
  private static double rounded(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return value + 0.0; // no noise; zero has no sign
    }
    return Double.isFinite(value) ? new BigDecimal(value).round(PRECISION).doubleValue() : 0;
  }

  private boolean isTolerance(Amount first, FoundNumeral next) {
    int from = first.numeral().end();
    return next.start() > from
        && next.start() - from < 6
        && TOLERANCES.contains(text.substring(from, next.start()));
  }

  private boolean isDateQuietly(FoundNumeral numeral) {
    for (int i = date; i < dates.size() && dates.get(i).range().start() < numeral.end(); i++) {
      if (dates.get(i).range().end() > numeral.start()) {
        return true;
      }
    }
    return false;
  }
}
