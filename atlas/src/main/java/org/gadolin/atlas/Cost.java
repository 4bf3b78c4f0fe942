package org.gadolin.atlas;

import org.gadolin.core.Country;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * What a plant costs to build or to run.
 *
 * @param project the project or case
 * @param operator who builds it
 * @param country where
 * @param stage its main stage
 * @param process the process
 * @param kind {@code capex}, {@code opex} or {@code capex_intensity} (per yearly capacity)
 * @param amount money, absolute, per mass or per yearly capacity; not corrected for inflation
 * @param per what the mass is of; may be empty
 * @param provenance where it comes from
 */
public record Cost(
    String project,
    String operator,
    Country country,
    Stage stage,
    String process,
    String kind,
    Quantity amount,
    String per,
    Provenance provenance)
    implements Sourced {}
