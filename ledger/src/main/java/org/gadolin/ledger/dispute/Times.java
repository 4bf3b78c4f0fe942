package org.gadolin.ledger.dispute;

import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Property;

/** Whether the two sides are of different times. */
final class Times {

  private Times() {}

  static Optional<Verdict> differ(Assertion one, Assertion other) {
    if (one.key().property() == Property.START_DATE) {
      return Optional.empty(); // the date itself is what they tell
    }
    Set<String> years = Words.years(one.words());
    Set<String> others = Words.years(other.words());
    boolean otherYear =
        !years.isEmpty() && !others.isEmpty() && years.stream().noneMatch(others::contains);
    Set<String> months = Words.months(one.words());
    Set<String> otherSide = Words.months(other.words());
    boolean told = !months.isEmpty() && !otherSide.isEmpty();
    boolean otherMonths =
        !months.equals(otherSide) && (told || years.stream().anyMatch(others::contains));
    return otherYear || otherMonths
        ? Optional.of(new Verdict(Difference.BASIS, "they are of different periods"))
        : Optional.empty();
  }
}
