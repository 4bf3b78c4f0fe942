package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.text.Range;

/**
 * An actor with its mentions.
 *
 * @param name canonical name
 * @param type what it is
 * @param country its seat
 * @param state whether it belongs to a state
 * @param known whether the atlas knows it
 * @param ranges its mentions; grows while a document is read
 */
record Found(
    String name,
    ActorType type,
    Country country,
    Affiliation state,
    boolean known,
    List<Range> ranges) {

  Found(String name, ActorType type, Country country, Affiliation state, boolean known) {
    this(name, type, country, state, known, new ArrayList<>());
  }

  /** {@return this actor, of a country and a state} */
  Found of(Country seat, Affiliation affiliation) {
    return new Found(name, type, seat, affiliation, known, ranges);
  }

  Claim.Actor claim(Frame frame) {
    ranges.sort(Comparator.comparingInt(Range::start));
    return new Claim.Actor(name, type, country, state, frame.evidence(ranges));
  }
}
