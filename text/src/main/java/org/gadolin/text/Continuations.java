package org.gadolin.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.units.Unit;

/** The units of numbers that go on with the quantity before them and so do not repeat its unit. */
final class Continuations {

  private static final Expression TRADED =
      Expression.of(
          "^[^.;。；\\n]*(?:\\b(?:traded|dealt|settled|closed|sold|changed hands|bought|deals)(?: \\w+)? (?:at|for) (?:about |around )?|成交(?:价|于|在)?(?:约|为)?|实际成交(?:约|为)?)$");

  /** Where a bare amount of money is held against the price before: up from $8, twice the $126. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[^.;\\n]{0,80}\\b(?:from|against|versus|than|compared with|compared to|times|twice|double|half)\\s"
              + "(?:the |just |only |about |around |roughly |nearly |almost |over |above |below |under |some |as (?:low|high|little|much) as )*");

  private static final Expression FROM =
      Expression.of("(?i)\\bfrom (?:about |around |just |only |some |a low of )?$|从(?:约)?$");
  private static final Pattern TO =
      Pattern.compile(
          "[^.;\\n]{0,40}\\bto (?:about |around |just |only |over |nearly |some |a peak of )?|[^。;\\n]{0,16}[到至](?:约)?");
  private static final Expression SHARES = Expression.of("(?i)\\b(?:shares?|stocks?|equity)\\b");
  private static final Pattern SCALED = Pattern.compile("[ -]?(?:m|bn|million|billion)\\b");
  private static final int REACH = 120;
  private static final double FARTHEST = 100; // prices of one kind differ by less than this factor
  private static final double MILLION = 1e6;

  private final String text;

  Continuations(String text) {
    this.text = text;
  }

  /** "80 people work there; the number may rise to 1,000": the unit of the count before. */
  Optional<Unit> former(List<QuantityHit> hits, FoundNumeral numeral) {
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

  /** "$120-130 a kilo, up from $8": money held against a price of its currency is one too. */
  Unit continued(List<QuantityHit> hits, Amount only, Unit unit) {
    if (!unit.kind().equals("money") || hits.isEmpty()) {
      return unit;
    }
    Optional<QuantityHit> price = lastPrice(hits, only);
    boolean scaled = only.numeral().scale() > 1 || only.value() != only.numeral().value();
    return price.isPresent() && !scaled && goesOn(price.get(), only, unit)
        ? new Unit(price.get().unit(), unit.factor(), "price")
        : unit;
  }

  private boolean goesOn(QuantityHit price, Amount only, Unit unit) {
    int from = price.range().end();
    double ratio = Math.abs(only.value() / price.low());
    return price.unit().startsWith(unit.name() + "/")
        && ratio > 1 / FARTHEST
        && ratio < FARTHEST
        && (goesOn(text.substring(from, only.start())) || isTo(price, only))
        && !SCALED.matcher(text).region(only.end(), text.length()).lookingAt();
  }

  private static boolean goesOn(String between) {
    return GOES_ON.matcher(between).matches() && !SHARES.isIn(between);
  }

  /** From $118 a kilogram in 2008 to $2,377. */
  private boolean isTo(QuantityHit price, Amount only) {
    int start = price.range().start();
    return FROM.isIn(text.substring(Math.max(0, start - REACH / 4), start))
        && TO.matcher(text.substring(price.range().end(), only.start())).matches();
  }

  /** The price that no other money stands behind. */
  private static Optional<QuantityHit> lastPrice(List<QuantityHit> hits, Amount only) {
    for (int i = hits.size() - 1; i >= 0; i--) {
      QuantityHit hit = hits.get(i);
      boolean near = only.start() > hit.range().end() && only.start() - hit.range().end() < REACH;
      if (!near || hit.kind().equals("money")) {
        return Optional.empty();
      }
      if (hit.kind().equals("price")) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
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

  /** "Asked at 630,000 yuan a tonne, traded at 620,000": a bare price of the same trade. */
  private boolean isSameTrade(QuantityHit price, FoundNumeral numeral) {
    String between = text.substring(price.range().end(), numeral.start());
    double ratio = numeral.value() / price.low();
    return ratio > 0.5 && ratio < 2 && !numeral.inWords() && TRADED.isIn(between);
  }
}
