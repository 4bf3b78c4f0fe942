package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Range;

/** The places of a text that the atlas knows, to be asked for what stands near a range. */
final class KnownPlaces {

  /** A known place of the text. */
  record Placed(Range range, PlaceEntry entry) {

    Country country() {
      return entry.country();
    }
  }

  private static final int BEHIND = 24;
  private static final int AHEAD = 400;

  private final RangeIndex<Placed> index = new RangeIndex<>();
  private final NavigableSet<Integer> ends = new TreeSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<Integer> largeStarts = new TreeSet<>();

  /** Prepares the known places among the known names of a text. */
  KnownPlaces(List<NameDictionary.Known> known) {
    for (NameDictionary.Known one : known) {
      if (one instanceof NameDictionary.Known.Place place) {
        index.add(place.range(), new Placed(place.range(), place.entry()));
        ends.add(place.range().end());
        if (place.entry().type() == PlaceType.COUNTRY) {
          counts.merge(place.entry().name(), 1, Integer::sum);
        }
        PlaceType type = place.entry().type();
        if (type == PlaceType.COUNTRY || type == PlaceType.REGION) {
          largeStarts.add(place.range().start());
        }
      }
    }
  }

  /** {@return where known places end, sorted} */
  NavigableSet<Integer> ends() {
    return ends;
  }

  /** {@return where known countries and regions start} */
  Set<Integer> largeStarts() {
    return largeStarts;
  }

  /** {@return the places with a country that touch a range widened on both sides, in order} */
  List<Placed> near(Range range, int before, int behind) {
    var wide = new Range(Math.max(0, range.start() - before), range.end() + behind);
    return index.overlapping(wide).stream()
        .map(RangeIndex.Entry::value)
        .filter(place -> place.country().isKnown())
        .toList();
  }

  /** {@return the country of the place right behind a range, else of the last one before} */
  Country countryBeside(Range range) {
    Optional<Country> behind =
        index.within(new Range(range.end(), range.end() + BEHIND)).stream()
            .map(entry -> entry.value().country())
            .filter(Country::isKnown)
            .findFirst();
    return behind.orElseGet(() -> countryBefore(range));
  }

  private Country countryBefore(Range range) {
    for (List<RangeIndex.Entry<Placed>> entries : index.before(range.start() + 1)) {
      for (RangeIndex.Entry<Placed> entry : entries) {
        if (entry.range().end() <= range.start() + 1 && entry.value().country().isKnown()) {
          return entry.value().country();
        }
      }
    }
    return near(range, 0, AHEAD).stream().map(Placed::country).findFirst().orElse(Country.UNKNOWN);
  }

  /** {@return how often a country is named} */
  int count(String country) {
    return counts.getOrDefault(country, 0);
  }
}
