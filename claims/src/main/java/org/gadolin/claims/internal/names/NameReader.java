package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.text.Range;

/** Reads actors and places. Immutable, thread-safe. */
public final class NameReader {

  private final NameDictionary dictionary;

  /** Prepares the names of an atlas. */
  public NameReader(Atlas atlas) {
    dictionary = new NameDictionary(atlas);
  }

  /** {@return the names in a document} */
  public Names read(Frame frame, Terms terms) {
    String text = frame.text();
    Predicate<Range> readable =
        range -> terms.furniture().stream().noneMatch(zone -> zone.overlaps(range));
    var rangesByActor = new LinkedHashMap<ActorEntry, List<Range>>();
    var rangesByPlace = new LinkedHashMap<PlaceEntry, List<Range>>();
    var shaped = shaped(text, readable);
    var taken = new ArrayList<Range>();
    for (NameDictionary.Known known : dictionary.find(text)) {
      Range range = known.range();
      boolean insideLonger =
          shaped.keySet().stream().anyMatch(name -> name.contains(range) && !range.contains(name));
      if (!readable.test(range) || insideLonger) {
        continue;
      }
      taken.add(range);
      switch (known) {
        case NameDictionary.Known.Actor actor ->
            rangesByActor.computeIfAbsent(actor.entry(), entry -> new ArrayList<>()).add(range);
        case NameDictionary.Known.Place place ->
            rangesByPlace.computeIfAbsent(place.entry(), entry -> new ArrayList<>()).add(range);
      }
    }
    var actors = new ArrayList<Claim.Actor>();
    rangesByActor.forEach((entry, ranges) -> actors.add(known(frame, entry, ranges)));
    actors.addAll(unknown(frame, shaped, taken));
    var places = new ArrayList<Claim.Place>();
    rangesByPlace.forEach(
        (entry, ranges) ->
            places.add(
                new Claim.Place(
                    entry.name(), entry.type(), entry.country(), frame.evidence(ranges))));
    return new Names(actors, places);
  }

  private static Map<Range, UnknownNames.Shaped> shaped(String text, Predicate<Range> readable) {
    var shaped = new LinkedHashMap<Range, UnknownNames.Shaped>();
    for (UnknownNames.Shaped name : UnknownNames.find(text)) {
      if (readable.test(name.range())
          && shaped.keySet().stream().noneMatch(other -> other.overlaps(name.range()))) {
        shaped.put(name.range(), name);
      }
    }
    return shaped;
  }

  private static List<Claim.Actor> unknown(
      Frame frame, Map<Range, UnknownNames.Shaped> shaped, List<Range> taken) {
    var shapedByName = new LinkedHashMap<String, List<UnknownNames.Shaped>>();
    for (UnknownNames.Shaped name : shaped.values()) {
      if (taken.stream().noneMatch(range -> range.overlaps(name.range()))) {
        shapedByName.computeIfAbsent(name.name(), key -> new ArrayList<>()).add(name);
      }
    }
    var actors = new ArrayList<Claim.Actor>();
    shapedByName.forEach((name, all) -> actors.add(unknown(frame, name, all)));
    return actors;
  }

  private static Claim.Actor unknown(Frame frame, String name, List<UnknownNames.Shaped> all) {
    var first = all.getFirst();
    var ranges = all.stream().map(UnknownNames.Shaped::range).toList();
    return new Claim.Actor(name, first.type(), seat(name), first.state(), frame.evidence(ranges));
  }

  /** A body known only by a Chinese name sits in China more often than anywhere else. */
  private static Country seat(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic)
        ? Country.of("CN")
        : Country.UNKNOWN;
  }

  private static Claim.Actor known(Frame frame, ActorEntry entry, List<Range> ranges) {
    return new Claim.Actor(
        entry.name(),
        entry.type(),
        entry.country(),
        entry.stateAffiliated(),
        frame.evidence(ranges));
  }
}
