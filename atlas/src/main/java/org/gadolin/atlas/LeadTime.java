package org.gadolin.atlas;

import org.gadolin.core.Country;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * How long a step took or is planned to take.
 *
 * @param project the project
 * @param operator who builds it
 * @param country where
 * @param stage which stage
 * @param step from what to what
 * @param time the duration in months
 * @param provenance where it comes from
 */
public record LeadTime(
    String project,
    String operator,
    Country country,
    Stage stage,
    String step,
    Quantity time,
    Provenance provenance)
    implements Sourced {}
