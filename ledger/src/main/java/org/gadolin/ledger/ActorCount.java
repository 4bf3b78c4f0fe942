package org.gadolin.ledger;

import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;

/**
 * An actor as documents name it.
 *
 * @param name its name
 * @param type what kind of body
 * @param country its seat
 * @param stateAffiliated whether it belongs to a state
 * @param documents how many documents name it so
 */
public record ActorCount(
    String name, ActorType type, Country country, Affiliation stateAffiliated, int documents) {}
