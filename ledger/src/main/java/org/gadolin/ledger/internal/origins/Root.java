package org.gadolin.ledger.internal.origins;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.Publisher;

/** Where a passage says its news comes from, as far as one document tells. */
public sealed interface Root {

  /**
   * A body that speaks for itself: an issuer, an authority, an analyst's house.
   *
   * @param party who
   */
  record Body(Party party) implements Root {}

  /**
   * The publisher itself saw, counted or asked.
   *
   * @param party the publisher
   */
  record Own(Party party) implements Root {}

  /**
   * Other media, which have it from somewhere themselves.
   *
   * @param party the media
   */
  record Relay(Party party) implements Root {}

  /** Somebody without a name. */
  record Unnamed() implements Root {}

  /**
   * A source is told but cannot be identified.
   *
   * @param words how it is called
   */
  record Unidentified(String words) implements Root {}

  /** No source is told. */
  record Bare() implements Root {}

  /**
   * Somebody who can be an origin.
   *
   * @param name as shown
   * @param names as the text calls it, and as others may
   * @param family those with one family are one origin: an owner, a state, else the party itself
   * @param country its seat
   * @param stateAffiliated whether it belongs to a state
   * @param type what kind of body, {@code PERSON} for a person whose body is not told
   * @param known whether its profile is known, so that it is not mistaken for another
   */
  record Party(
      String name,
      List<String> names,
      String family,
      Country country,
      Affiliation stateAffiliated,
      ActorType type,
      boolean known) {

    public Party {
      names = List.copyOf(names);
    }

    /** {@return the party with a profile} */
    static Party of(Publisher profile, String words) {
      String family = "id:" + profile.id();
      if (profile.stateAffiliated() == Affiliation.YES && profile.country().isKnown()) {
        family = "state:" + profile.country().code();
      } else if (!profile.owner().isEmpty()) {
        family = "id:" + profile.owner();
      }
      return new Party(
          profile.name(),
          names(words, profile.names()),
          family,
          profile.country(),
          profile.stateAffiliated(),
          profile.type(),
          true);
    }

    /** {@return the same party in another role} */
    Party as(ActorType role) {
      return new Party(name, names, family, country, stateAffiliated, role, known);
    }

    private static List<String> names(String words, List<String> others) {
      return Stream.concat(Stream.of(words), others.stream()).distinct().toList();
    }

    /** {@return a party of which only the text tells} */
    static Party unknown(
        String name, String words, Country country, Affiliation affiliation, ActorType type) {
      boolean state = affiliation == Affiliation.YES && country.isKnown();
      String family = state ? "state:" + country.code() : "name:" + name;
      boolean house = type == ActorType.COMPANY && (isHouse(name) || isHouse(words));
      ActorType kind = house ? ActorType.RESEARCH : type;
      return new Party(
          name, names(words, List.of(name)), family, country, affiliation, kind, false);
    }

    private static boolean isHouse(String name) {
      return WordClass.in(name).containsKey(WordClass.HOUSE);
    }
  }
}
