package org.gadolin.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.numerals.NumeralScanner;
import org.gadolin.text.internal.units.Unit;
import org.gadolin.text.internal.units.UnitReader;

/** One pass over the numbers of a text, joining each with its unit and its range partner. */
final class QuantityScan {

  /** One end of a range: a number with the unit and currency at it. */
  private record End(FoundNumeral numeral, int start, int end, double value, Optional<Unit> unit) {}

  private static final List<String> CONNECTORS =
      List.of(
          "-", "–", "—", "~", "～", " - ", " – ", " — ", " -", "- ", " –", "– ", " ~ ", " to ", "至",
          "到", "-to-");
  private static final List<String> TOLERANCES = List.of("±", " ± ", "± ", " ±", "+/-", " +/- ");
  private static final Expression TRADED =
      Expression.of(
          "^[^.;。；\\n]*(?:\\b(?:traded|dealt|settled|closed|sold|changed hands|bought|deals)(?: \\w+)? (?:at|for) (?:about |around )?|成交(?:价|于|在)?(?:约|为)?|实际成交(?:约|为)?)$");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[^.;\\n\\d]{0,20}\\b(?:from|against|versus|than|compared with)\\s(?:about |around |just )?");
  private static final Pattern LARGE_UNIT =
      Pattern.compile(
          "(?:(?:new|ordinary|common|fully paid|[A-Z]{2,5}) )?(?:shares|tonnes|tons|metric|euros|yuan|dollars|people|cars|vehicles|units|motors)\\b");
  private static final int REACH = 120;
  private static final double MILLION = 1e6;
  private static final MathContext PRECISION = new MathContext(12);
  private static final String MAGNITUDES = "mMkKbB";

  private final String text;
  private final List<DateHit> dates;
  private final List<FoundNumeral> numerals;
  private int date;

  QuantityScan(String text, List<DateHit> dates) {
    this.text = text;
    this.dates = dates;
    this.numerals = LooseNumerals.joined(text, NumeralScanner.scan(text), this::isNamed);
  }

  List<QuantityHit> find() {
    var hits = new ArrayList<QuantityHit>();
    for (int i = 0; i < numerals.size(); i++) {
      FoundNumeral numeral = numerals.get(i);
      if (isDate(numeral) || Labels.isLabel(text, numeral)) {
        continue;
      }
      End first = end(numeral);
      Optional<End> second = i + 1 < numerals.size() ? partner(first, i + 1) : Optional.empty();
      if (second.isPresent() && isChange(first, second.get())) {
        addFormer(hits, first, second.get());
      } else if (second.isPresent() && isOrdered(first, second.get())) {
        addRange(hits, first, second.get());
        i++;
      } else if (i + 1 < numerals.size() && isTolerance(first, numerals.get(i + 1))) {
        addTolerance(hits, first, end(numerals.get(i + 1)));
        i++;
      } else {
        addSingle(hits, first);
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

  private End end(FoundNumeral numeral) {
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
      return new End(numeral, start, per.end(), value, Optional.of(per.unit()));
    }
    var after =
        UnitReader.findAfter(text, end)
            .map(placed -> UnitReader.perBefore(text, numeral.start(), placed));
    int last = after.map(UnitReader.Placed::end).orElse(end);
    if (text.startsWith("半", last) && isTime(after)) {
      return new End(numeral, start, last + 1, value + 0.5, after.map(UnitReader.Placed::unit));
    }
    return new End(numeral, start, last, value, after.map(UnitReader.Placed::unit));
  }

  private static boolean isTime(Optional<UnitReader.Placed> placed) {
    return placed.filter(unit -> unit.unit().kind().equals("time")).isPresent();
  }

  private Optional<End> partner(End first, int next) {
    FoundNumeral numeral = numerals.get(next);
    if (numeral.start() - first.end() > 12 || isDateQuietly(numeral)) {
      return Optional.empty();
    }
    End second = end(numeral);
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
    End whole = withUnitBehind(first, second);
    return agree(first, whole) ? Optional.of(whole) : Optional.empty();
  }

  /** The second number of "$58-59/kg" has its unit from both sides. */
  private End withUnitBehind(End first, End second) {
    boolean money = first.unit().filter(unit -> unit.kind().equals("money")).isPresent();
    if (second.unit().isPresent() || !money) {
      return second;
    }
    int end = second.numeral().end();
    double value = second.value();
    if (isMagnitude(end)) {
      value *= magnitude(text.charAt(end));
      end++;
    }
    var per = UnitReader.per(text, second.start(), first.unit().orElseThrow(), end);
    return new End(second.numeral(), second.start(), per.end(), value, Optional.of(per.unit()));
  }

  private boolean isChange(End first, End second) {
    String between = text.substring(first.end(), second.start());
    boolean ratio = first.unit().filter(unit -> unit.kind().equals("ratio")).isPresent();
    boolean chinese = (between.equals("至") || between.equals("到")) && !ratio; // 增长10%至15%
    boolean towards = between.equals(" to ") || chinese;
    if (towards && first.unit().isPresent() && Labels.isStep(text, first.start())) {
      return true;
    }
    return Labels.isChange(text, first.start(), between)
        || !isOrdered(first, second) && between.equals(" to ");
  }

  private static boolean agree(End first, End second) {
    if (second.unit().isEmpty()) {
      return first.unit().isPresent() && first.end() == first.numeral().end();
    }
    return first.unit().isEmpty()
        || first.unit().get().name().equals(second.unit().get().name())
        || first.unit().get().kind().equals("money")
            && second.unit().get().name().startsWith(first.unit().get().name());
  }

  private static boolean isOrdered(End first, End second) {
    return first.numeral().value() / first.numeral().scale()
            < second.numeral().value() / second.numeral().scale()
        || Math.abs(first.value()) < Math.abs(second.value());
  }

  private void addRange(List<QuantityHit> hits, End first, End second) {
    Unit unit = second.unit().or(first::unit).orElseThrow();
    double low = shared(first, second);
    double high = Math.copySign(second.value(), low < 0 ? -1 : second.value());
    String doubt = first.numeral().doubt() + second.numeral().doubt();
    add(hits, first.start(), second.end(), low, high, unit, first.numeral().inWords(), doubt);
  }

  /** The former of the two values of a change, whose unit may stand at the latter only. */
  private static void addFormer(List<QuantityHit> hits, End first, End second) {
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
  private static double shared(End first, End second) {
    double raw = second.numeral().value() / second.numeral().scale();
    double scale = raw == 0 ? 1 : second.value() / raw;
    boolean bare = first.numeral().scale() == 1 && first.value() == first.numeral().value();
    boolean shares = bare && Math.abs(first.value()) * scale <= Math.abs(second.value());
    return shares ? first.value() * scale : first.value();
  }

  private void addTolerance(List<QuantityHit> hits, End first, End second) {
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

  private void addSingle(List<QuantityHit> hits, End only) {
    FoundNumeral numeral = only.numeral();
    var unit = only.unit();
    int end = only.end();
    if (unit.isEmpty()) {
      var noun = CountNouns.find(text, numeral.end());
      unit = noun.map(UnitReader.Placed::unit).or(() -> former(hits, numeral));
      end = noun.map(UnitReader.Placed::end).orElse(end);
    }
    if (unit.isPresent() && CountNouns.isCounted(text, numeral, unit.get(), end)) {
      double value = only.value();
      Unit full = continued(hits, only, unit.get());
      add(hits, only.start(), end, value, value, full, numeral.inWords(), numeral.doubt());
    }
  }

  /** "80 people work there; the number may rise to 1,000": the unit of the count before. */
  private Optional<Unit> former(List<QuantityHit> hits, FoundNumeral numeral) {
    if (hits.isEmpty() || numeral.start() - hits.getLast().range().end() >= REACH) {
      return Optional.empty();
    }
    QuantityHit last = lastCounted(hits);
    if (numeral.scale() >= MILLION && isCut(numeral.end()) && isStock(last)) {
      return Optional.of(new Unit(last.unit(), 1, last.kind()));
    }
    if (last.kind().equals("price") && isSameTrade(last, numeral)) {
      return Optional.of(new Unit(last.unit(), 1, "price"));
    }
    boolean years = last.unit().equals("years") && last.kind().equals("time");
    boolean counted =
        (last.kind().equals("noun") || years)
            && Labels.isContinued(text, numeral.start(), numeral.end());
    boolean compared = last.kind().equals("noun") && Labels.isCompared(text, numeral.end());
    return counted || compared
        ? Optional.of(new Unit(last.unit(), 1, last.kind()))
        : Optional.empty();
  }

  /** The last hit, or the one before where the last is none that a bare number goes on with. */
  private static QuantityHit lastCounted(List<QuantityHit> hits) {
    QuantityHit last = hits.getLast();
    boolean passed = last.kind().equals("other") && hits.size() > 1;
    return passed ? hits.get(hits.size() - 2) : last;
  }

  /**
   * "put reserves at 22 million tons; this January it wrote 3.5 million": a mass of such a size.
   */
  private static boolean isStock(QuantityHit hit) {
    return hit.kind().equals("mass") && hit.low() >= MILLION / 10;
  }

  private boolean isCut(int at) {
    return at == text.length() || ".,;[)".indexOf(text.charAt(at)) >= 0;
  }

  /** "$120-130 a kilo, up from $8": money right behind a price of its currency is one too. */
  private Unit continued(List<QuantityHit> hits, End only, Unit unit) {
    if (!unit.kind().equals("money") || hits.isEmpty() || !hits.getLast().kind().equals("price")) {
      return unit;
    }
    QuantityHit price = hits.getLast();
    boolean same = price.unit().startsWith(unit.name() + "/");
    int from = price.range().end();
    boolean goesOn =
        same
            && only.start() > from
            && only.start() - from < REACH / 3
            && GOES_ON.matcher(text.substring(from, only.start())).matches();
    return goesOn ? new Unit(price.unit(), unit.factor(), "price") : unit;
  }

  /** "Asked at 630,000 yuan a tonne, traded at 620,000": a bare price of the same trade. */
  private boolean isSameTrade(QuantityHit price, FoundNumeral numeral) {
    String between = text.substring(price.range().end(), numeral.start());
    double ratio = numeral.value() / price.low();
    return ratio > 0.5 && ratio < 2 && !numeral.inWords() && TRADED.isIn(between);
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
    return Double.isFinite(value) ? new BigDecimal(value).round(PRECISION).doubleValue() : 0;
  }

  private boolean isTolerance(End first, FoundNumeral next) {
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
            || text.charAt(at + 1) >= 0x2E80);
  }

  /**
   * 6.74m shares, 1.2bn tonnes: a letter of magnitude, a blank, a thing that is counted in such.
   */
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
