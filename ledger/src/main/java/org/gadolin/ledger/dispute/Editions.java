package org.gadolin.ledger.dispute;

import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Property;

/** Whether one side is a later edition of the other, or a plan that slipped. */
final class Editions {

  private static final Set<Property> ESTIMATES = Set.of(Property.COST, Property.INVESTMENT);

  private static final double FIRST_DAY = 1e7;
  private static final double DAYS = 1e4;

  private Editions() {}

  static Optional<Verdict> revised(Assertion one, Assertion other) {
    if (one.value().isPresent() && one.value().equals(other.value())) {
      return Optional.empty();
    }
    Set<String> years = Words.years(one.words());
    boolean otherYears =
        !years.isEmpty()
            && !Words.years(other.words()).isEmpty()
            && !years.equals(Words.years(other.words()));
    boolean samePublisher =
        !one.publisher().isEmpty() && one.publisher().equals(other.publisher())
            || Words.agencies(one.all()).stream().anyMatch(Words.agencies(other.all())::contains);
    boolean otherEdition = otherYears || !one.published().from().equals(other.published().from());
    if (samePublisher && otherEdition && otherYears) {
      return Optional.of(new Verdict(Difference.REVISED, "a later edition of the same publisher"));
    }
    if (otherYears && isEstimate(one) && isEstimate(other)) {
      return Optional.of(new Verdict(Difference.REVISED, "a later estimate of the same cost"));
    }
    return slipped(one) && slipped(other)
        ? Optional.of(new Verdict(Difference.REVISED, "the date of the plan slipped"))
        : Optional.empty();
  }

  private static boolean isEstimate(Assertion one) {
    return ESTIMATES.contains(one.key().property());
  }

  /** A year, or a day as {@code yyyymmdd}. */
  private static double year(double value) {
    return value > FIRST_DAY ? Math.floor(value / DAYS) : value;
  }

  /** A date that lay ahead when it was told. */
  private static boolean slipped(Assertion one) {
    return one.key().property() == Property.START_DATE
        && one.published().isDated()
        && one.value().isPresent()
        && year(one.value().get().low()) > one.published().year();
  }
}
