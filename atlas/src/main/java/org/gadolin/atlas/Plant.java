package org.gadolin.atlas;

import java.util.Optional;
import org.gadolin.core.Country;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * A mine, plant or circuit.
 *
 * @param name its name
 * @param nameZh its Chinese name; empty where none is established
 * @param operator who runs it
 * @param country where it stands
 * @param stage its main stage
 * @param statedStage the source's own words for the stage
 * @param commodity id of the vocabulary {@code commodity} its capacity is counted in
 * @param capacityLow lower end of its capacity; NaN when unknown
 * @param capacityHigh upper end of its capacity; NaN when unknown
 * @param unit unit of the capacity; empty when unknown
 * @param status id of the vocabulary {@code plant_status}
 * @param provenance where it comes from
 */
public record Plant(
    String name,
    String nameZh,
    String operator,
    Country country,
    Stage stage,
    String statedStage,
    String commodity,
    double capacityLow,
    double capacityHigh,
    String unit,
    String status,
    Provenance provenance)
    implements Sourced {

  /** {@return the capacity, if it is known} */
  public Optional<Quantity> findCapacity() {
    return Double.isNaN(capacityLow)
        ? Optional.empty()
        : Optional.of(new Quantity(capacityLow, capacityHigh, unit));
  }
}
