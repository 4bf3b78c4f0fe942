package org.gadolin.atlas;

import org.gadolin.core.Country;
import org.gadolin.core.Quantity;

/**
 * The part of a commodity that goes into one use.
 *
 * @param commodity element symbol or id of the vocabulary {@code commodity}
 * @param region region as named, {@code World} for all
 * @param country the region if it is a country
 * @param application id of the vocabulary {@code application}
 * @param share percent of the region's use
 * @param provenance where it comes from
 */
public record EndUse(
    String commodity,
    String region,
    Country country,
    String application,
    Quantity share,
    Provenance provenance)
    implements Sourced {}
