package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Range;

/**
 * The names of a document found so far: a stretch of text once taken belongs to one name, and a
 * name has all its mentions.
 */
final class Collected {

  private final Map<String, Found> actors = new LinkedHashMap<>();
  private final Map<String, Located> places = new LinkedHashMap<>();
  private final RangeIndex<String> taken = new RangeIndex<>();
  private final Map<Range, Located> placeByRange = new LinkedHashMap<>();

  /** {@return whether nothing of a range belongs to a name} */
  boolean isFree(Range range) {
    return taken.isFree(range);
  }

  /** {@return the actors, in the order they were found} */
  Collection<Found> actors() {
    return actors.values();
  }

  /** {@return the places, in the order they were found} */
  Collection<Located> places() {
    return places.values();
  }

  /** {@return the names of all actors so far} */
  Set<String> actorNames() {
    return actors.keySet();
  }

  /** {@return whether a place has this name} */
  boolean isPlace(String name) {
    return places.containsKey(name);
  }

  /** Adds a mention of an actor; what the first mention told of him stays. */
  void add(Found actor, Range range) {
    taken.add(range, actor.name());
    actors.computeIfAbsent(actor.name(), name -> actor).ranges().add(range);
  }

  /** Adds a mention of a known place. */
  void add(PlaceEntry place, Range range) {
    add(place.name(), place.type(), place.country(), range);
  }

  /** Adds a mention of a place; what the first mention told of it stays. */
  void add(String name, PlaceType type, Country country, Range range) {
    taken.add(range, name);
    Located place = places.computeIfAbsent(name, key -> new Located(key, type, country));
    place.ranges().add(range);
    placeByRange.put(range, place);
  }

  /** Takes a stretch for nothing: what stands there is no name. */
  void block(Range range) {
    taken.add(range, "");
  }

  /** {@return whether a range is free, or is wider than the places that stand in it} */
  boolean isFreeOrHoldsPlaces(Range range) {
    return taken.overlapping(range).stream()
        .map(RangeIndex.Entry::range)
        .allMatch(
            inside ->
                range.contains(inside)
                    && !inside.equals(range)
                    && placeByRange.containsKey(inside));
  }

  /** Takes the places out that stand in a range. */
  void removePlaces(Range range) {
    Set<Located> touched = new HashSet<>();
    for (RangeIndex.Entry<String> inside : new ArrayList<>(taken.overlapping(range))) {
      Located place = placeByRange.remove(inside.range());
      if (place != null) {
        place.ranges().remove(inside.range());
        touched.add(place);
      }
    }
    touched.stream()
        .filter(place -> place.ranges().isEmpty())
        .forEach(place -> places.remove(place.name()));
  }

  /** {@return the actors as they stand, so that mentions may be added meanwhile} */
  List<Found> snapshot() {
    return List.copyOf(actors.values());
  }
}
