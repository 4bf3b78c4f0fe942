package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * How much of a material a process passes on.
 *
 * @param stage its stage
 * @param process the process
 * @param setting plant, country or {@code generic}
 * @param commodities element symbols or ids of the vocabulary {@code commodity}
 * @param parameter {@code recovery} or the share meant
 * @param value percent, or kg per kg
 * @param provenance where it comes from
 */
public record ProcessYield(
    Stage stage,
    String process,
    String setting,
    List<String> commodities,
    String parameter,
    Quantity value,
    Provenance provenance)
    implements Sourced {

  /** Copies the list. */
  public ProcessYield {
    commodities = List.copyOf(commodities);
  }
}
