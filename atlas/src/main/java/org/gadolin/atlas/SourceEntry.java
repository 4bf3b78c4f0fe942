package org.gadolin.atlas;

import org.gadolin.core.Affiliation;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;

/**
 * A source the atlas cites and who stands behind it.
 *
 * @param key short id, unique
 * @param publisher who publishes it, or the host of its address
 * @param country the publisher's seat
 * @param stateAffiliated whether the publisher belongs to a state
 * @param owner who owns or pays for the publisher, where known; may be empty
 * @param kind id of the vocabulary {@code source_kind}, whose order is a rank: the first weigh most
 * @param language ISO 639-1 code
 * @param citation title, address, date
 * @param note what a reader must know beside it, such as why its owner is not known; may be empty
 */
public record SourceEntry(
    String key,
    String publisher,
    Country country,
    Affiliation stateAffiliated,
    String owner,
    String kind,
    String language,
    Citation citation,
    String note) {}
