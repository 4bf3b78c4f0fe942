package org.gadolin.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.atlas.PriceLevel;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/**
 * Holds a price against the atlas: same product and form, same currency, floors only with floors,
 * within ten days; yearly averages only with a year's price.
 */
record PriceCheck(Reference reference, Words words) {

  private static final int DAYS = 10;
  private static final String FLOOR = "price_floor";

  static boolean isPrice(Assertion assertion) {
    String quantity = assertion.figure().quantity();
    return UnitClass.of(assertion.value().unit()) == UnitClass.PRICE
        && !quantity.equals("change")
        && !quantity.equals("premium");
  }

  Finding of(Assertion assertion) {
    String said = Said.of(assertion, words);
    String tells = words.say("tells.price");
    Optional<String> product = assertion.findCommodity().filter(id -> !id.endsWith("REE"));
    if (product.isEmpty()) {
      return new Finding.Open(said, words.say("reason.no_commodity"), tells);
    }
    Optional<String> form = form(assertion, product.get());
    if (form.isEmpty()) {
      return new Finding.Open(said, words.say("reason.no_form"), tells);
    }
    boolean floor = Cues.has("floor", assertion.sentence());
    List<Finding.Row> rows =
        reference.prices().stream()
            .filter(row -> row.product().equals(product.get()) && row.form().equals(form.get()))
            .filter(row -> row.provenance().basis().equals(FLOOR) == floor)
            .filter(row -> currency(row.price()).equals(currency(assertion.value())))
            .filter(row -> isOfTheTime(assertion.date(), row.asOf(), floor))
            .sorted(Comparator.comparingInt(row -> kind(row).rank()))
            .map(row -> row(assertion, row))
            .toList();
    if (rows.isEmpty()) {
      return new Finding.Open(
          said,
          words.say(
              "reason.no_price",
              "what",
              words.commodity(product.get()),
              "unit",
              words.unit(assertion.value().unit())),
          tells);
    }
    return new Finding.Compared(said, rows, Agreement.OF_AMOUNTS.words());
  }

  /** Dysprosium-iron is an alloy by its name. */
  private static Optional<String> form(Assertion assertion, String product) {
    return product.equals("DyFe") ? Optional.of("alloy") : assertion.findForm();
  }

  /** A floor holds from its day on; other prices are of their day, month or year. */
  private static boolean isOfTheTime(Period said, Period record, boolean floor) {
    if (!said.isDated()) {
      return false;
    }
    if (floor) {
      return record.from().compareTo(Days.last(said)) <= 0;
    }
    if (said.to().length() == 4 || record.to().length() == 4) {
      return said.iso().equals(record.iso());
    }
    return distance(said, record) <= DAYS;
  }

  /** {@return days between two periods, 0 when they overlap} */
  private static long distance(Period one, Period other) {
    long gap = ChronoUnit.DAYS.between(lastDay(one), firstDay(other));
    long back = ChronoUnit.DAYS.between(lastDay(other), firstDay(one));
    return Math.max(0, Math.max(gap, back));
  }

  private static LocalDate firstDay(Period period) {
    String day = period.from();
    return LocalDate.parse(day.length() == 7 ? day + "-01" : day);
  }

  private static LocalDate lastDay(Period period) {
    String day = period.to();
    return day.length() == 7
        ? LocalDate.parse(day + "-01").plusMonths(1).minusDays(1)
        : LocalDate.parse(day);
  }

  private static String currency(Quantity price) {
    return price.unit().substring(0, 3);
  }

  private static Quantity perKilogram(Quantity price) {
    double factor = price.unit().endsWith("/t") ? 1000 : 1;
    return new Quantity(price.low() / factor, price.high() / factor, currency(price) + "/kg");
  }

  private SourceKind kind(PriceLevel row) {
    return SourceKind.of(reference.atlas(), row.reportedBy(), row.source());
  }

  private Finding.Row row(Assertion assertion, PriceLevel row) {
    var figure =
        new CitedFigure(
            words.commodity(row.product()) + " " + words.of("form", row.form()),
            row.price(),
            "",
            row.asOf(),
            row.confidence(),
            List.of(new Rows(words).cite(row)));
    boolean agrees =
        Agreement.OF_AMOUNTS.is(
            perKilogram(assertion.value()), assertion.bound(), perKilogram(row.price()));
    String basis = words.of("price_basis", row.provenance().basis());
    String edition =
        words.say(
            "edition",
            "reporter",
            words.reporter(row.reportedBy()),
            "vintage",
            "",
            "derived",
            basis);
    return new Finding.Row(
        agrees, figure, "", edition, words.reporter(row.reportedBy()), kind(row));
  }
}
