package org.gadolin.ledger;

import org.gadolin.core.Period;

/**
 * What a figure is a figure of. Two figures may be compared only when their keys are equal and
 * resolved.
 *
 * @param subject what it is about, in English
 * @param property one of the closed list ({@code capacity}, {@code price} ...); empty: unresolved
 * @param place the country or site the subject names; may be empty
 * @param asOf the time it is about; undated figures are unresolved
 * @param basis unit it is counted in
 */
public record StatementKey(
    String subject, String property, String place, Period asOf, String basis) {

  /** {@return whether figures with this key may be compared} */
  public boolean isResolved() {
    return !subject.isBlank() && !property.isEmpty() && asOf.isDated();
  }
}
