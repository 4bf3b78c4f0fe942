package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Country;

/**
 * A customs line.
 *
 * @param code digits of the line
 * @param country whose tariff; unknown for the six-digit world nomenclature
 * @param form {@code metal}, {@code compound}, {@code magnet} ...
 * @param elements element symbols, a group id or {@code all}
 * @param dutyPercent import duty in percent; NaN when not stated
 * @param provenance where it comes from
 */
public record HsCode(
    String code,
    Country country,
    String form,
    List<String> elements,
    double dutyPercent,
    Provenance provenance)
    implements Sourced {

  /** Copies the list. */
  public HsCode {
    elements = List.copyOf(elements);
  }
}
