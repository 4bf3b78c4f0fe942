package org.gadolin.atlas;

import org.gadolin.core.Ticker;

/**
 * One security of one actor.
 *
 * @param actor who is listed
 * @param ticker where and as what
 */
public record Listing(ActorEntry actor, Ticker ticker) {}
