package org.gadolin.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.Country;
import org.gadolin.core.Quantity;

/**
 * A row of one of the figure tables: uses, intensities, demand, lead times, costs, yields, policies
 * and the like. The tables have columns of their own, told in {@code data/<table>.schema.csv}; what
 * all of them share has a name here.
 *
 * @param table its table, such as {@code demand}
 * @param fieldByColumn the values as written; an absent column is not in it
 * @param subjects element symbols and ids of the vocabulary {@code commodity} it is about
 * @param parties names of those it is about, as written; may be empty
 * @param country where; may be unknown
 * @param stage stage id; empty when it is about no single stage
 * @param low the value, or the lower end of a range; NaN for a row without a number
 * @param high the upper end of the range; NaN for a row without a number
 * @param unit unit of the value; empty for a row without a number
 * @param provenance where it comes from
 */
public record Figure(
    String table,
    Map<String, String> fieldByColumn,
    List<String> subjects,
    List<String> parties,
    Country country,
    String stage,
    double low,
    double high,
    String unit,
    Provenance provenance)
    implements Sourced {

  /** Copies map and lists. */
  public Figure {
    fieldByColumn = Map.copyOf(fieldByColumn);
    subjects = List.copyOf(subjects);
    parties = List.copyOf(parties);
  }

  /** {@return a value as written; empty when the row has none} */
  public String field(String column) {
    return fieldByColumn.getOrDefault(column, "");
  }

  /** {@return the value, if the row has a number} */
  public Optional<Quantity> findValue() {
    return Double.isNaN(low) ? Optional.empty() : Optional.of(new Quantity(low, high, unit));
  }
}
