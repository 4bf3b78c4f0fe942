package org.gadolin.atlas;

import org.gadolin.core.Country;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * What a country or company makes, holds or trades at a stage: a tonnage, quota or share. Rows that
 * contradict one another stand side by side; a later vintage supersedes an earlier one of the same
 * reporter.
 *
 * @param holder name of the country, company or bloc, or {@code World}
 * @param holderType {@code country}, {@code company}, {@code world}, {@code rest} or {@code bloc}
 * @param country the holder, or a company's seat; unknown for the world
 * @param stage stage of the chain
 * @param statedStage the source's own word where it is wider than the stage, such as {@code
 *     processing}; else empty
 * @param commodity id of the vocabulary {@code commodity}: {@code REE}, {@code magnet_ree} ...
 * @param metric id of the vocabulary {@code metric}: {@code production}, {@code share} ...
 * @param value the figure, in {@code t}, {@code t/yr}, {@code %} or {@code USD}
 * @param denominator what a percentage is a part of; empty for a tonnage
 * @param reportedBy who compiled the figure, such as {@code USGS}
 * @param vintage year of the edition, empty if unknown
 * @param provenance where it comes from
 */
public record StageShare(
    String holder,
    String holderType,
    Country country,
    Stage stage,
    String statedStage,
    String commodity,
    String metric,
    Quantity value,
    String denominator,
    String reportedBy,
    String vintage,
    Provenance provenance)
    implements Sourced {}
