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
 * Holds a price against the atlas: same product and form, same currency, terms as the sentence
 * gives them, floors only with floors, within ten days; yearly averages only with a year's price.
 */
record PriceCheck(Reference reference, Words words) {

  private static final int DAYS = 10;
  private static final int MOST = 3;
  private static final String FLOOR = "price_floor";

  static boolean isPrice(Assertion assertion) {
    String quantity = assertion.figure().quantity();
    return UnitClass.of(assertion.value().unit()) == UnitClass.PRICE
        && !quantity.equals("change")
        && !quantity.equals("premium");
  }

  Finding of(Assertion assertion) {
    String worded = Said.of(assertion, words);
    String tells = words.say("tells.price");
    Optional<String> product = assertion.findCommodity().filter(id -> !id.endsWith("REE"));
    if (product.isEmpty()) {
      return new Finding.Open(worded, words.say("reason.no_commodity"), tells);
    }
    Optional<String> form = form(assertion, product.get());
    if (form.isEmpty()) {
      return new Finding.Open(worded, words.say("reason.no_form"), tells);
    }
    boolean floor = Cues.has("floor", assertion.sentence());
    List<PriceLevel> levels =
        reference.prices().stream()
            .filter(row -> row.product().equals(product.get()) && row.form().equals(form.get()))
            .filter(row -> row.provenance().basis().equals(FLOOR) == floor)
            .filter(row -> currency(row.price()).equals(currency(assertion.value())))
            .filter(row -> isOfTheTime(assertion.date(), row.asOf(), floor))
            .sorted(Comparator.comparingInt(row -> kind(row).rank()))
            .toList();
    if (levels.isEmpty()) {
      return new Finding.Open(
          worded,
          words.say(
              "reason.no_price",
              "what",
              words.commodity(product.get()),
              "unit",
              words.unit(assertion.value().unit())),
          tells);
    }
    List<String> said = PriceBases.of(assertion.sentence());
    List<PriceLevel> same =
        levels.stream()
            .filter(row -> floor || said.isEmpty() || said.contains(row.provenance().basis()))
            .toList();
    List<Finding.Row> rows = same.stream().map(row -> row(assertion, row)).toList();
    boolean split = rows.stream().map(Finding.Row::agrees).distinct().count() > 1;
    return rows.isEmpty() || (said.isEmpty() && split && bases(same).size() > 1)
        ? otherBasis(worded, said, levels)
        : new Finding.Compared(worded, rows, Agreement.OF_AMOUNTS.words());
  }

  /** The sentence's terms are not those of the record; or it gives none, and they decide. */
  private Finding otherBasis(String worded, List<String> said, List<PriceLevel> levels) {
    String told =
        words.joined(
            levels.stream()
                .map(
                    row ->
                        words.say(
                            "price.basis",
                            "value",
                            words.quantity(row.price()),
                            "basis",
                            words.of("price_basis", row.provenance().basis())))
                .distinct()
                .limit(MOST)
                .toList());
    String reason = said.isEmpty() ? "reason.no_basis" : "reason.other_basis";
    return new Finding.Open(worded, words.say(reason, "list", told), words.say("tells.price"));
  }

  private static List<String> bases(List<PriceLevel> rows) {
    return rows.stream().map(row -> row.provenance().basis()).distinct().toList();
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
