package org.gadolin.atlas;

import org.gadolin.core.Citation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Period;

/**
 * One line of what the atlas knows, with its source.
 *
 * @param section heading it stands under, such as {@code Prices}
 * @param text the statement, in English
 * @param asOf what time it is about
 * @param confidence quoted, derived or assumed
 * @param source where it was seen
 * @param note what a reader must know beside it; may be empty
 */
public record Fact(
    String section,
    String text,
    Period asOf,
    Confidence confidence,
    Citation source,
    String note) {}
