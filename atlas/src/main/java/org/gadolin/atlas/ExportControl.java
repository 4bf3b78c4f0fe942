package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Country;
import org.gadolin.core.Period;

/**
 * A state's measure: export control, quota, tariff, fund, and its status over time.
 *
 * @param id stable id, such as {@code cn-2025-announcement-no-57}
 * @param issuer who issued it
 * @param country the issuing state; unknown for an international body
 * @param instrument its name
 * @param type id of the vocabulary {@code control_type}
 * @param elements element symbols, group ids or {@code all}; empty when no rare earth is named
 * @param hsCodes customs lines it names
 * @param statuses its states in the order of their dates, never empty
 * @param provenance where it comes from
 */
public record ExportControl(
    String id,
    String issuer,
    Country country,
    String instrument,
    String type,
    List<String> elements,
    List<String> hsCodes,
    List<StatusChange> statuses,
    Provenance provenance)
    implements Sourced {

  /**
   * From a date on, a measure has a status.
   *
   * @param from the first date
   * @param status id of the vocabulary {@code control_status}
   */
  public record StatusChange(Period from, String status) {}

  /** Copies the lists. */
  public ExportControl {
    elements = List.copyOf(elements);
    hsCodes = List.copyOf(hsCodes);
    statuses = List.copyOf(statuses);
  }

  /**
   * {@return the status known for a day}, {@code not_yet} before the first.
   *
   * @param isoDay a full ISO date such as {@code 2026-02-01}
   */
  public String statusOn(String isoDay) {
    String status = "not_yet";
    for (StatusChange change : statuses) {
      // a partial date begins with its first day: "2025-07" sorts before "2025-07-01"
      if (change.from().from().compareTo(isoDay) <= 0) {
        status = change.status();
      }
    }
    return status;
  }
}
