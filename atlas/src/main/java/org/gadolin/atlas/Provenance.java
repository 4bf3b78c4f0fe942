package org.gadolin.atlas;

import org.gadolin.core.Citation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Period;

/**
 * What every figure of the atlas carries.
 *
 * @param source where it was seen; its affiliation is that of the source's publisher
 * @param asOf what time the figure is about
 * @param basis id of what it is measured in or by: a mass basis, or for prices a price basis
 * @param confidence quoted, derived or assumed
 * @param note what a reader must know beside it; may be empty
 */
public record Provenance(
    Citation source, Period asOf, String basis, Confidence confidence, String note) {}
