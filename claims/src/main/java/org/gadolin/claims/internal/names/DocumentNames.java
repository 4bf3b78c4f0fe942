package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Range;

/**
 * The names of one document, collected in order: those the atlas knows, those told by their shapes,
 * countries by one character, short forms of what was found, places told by their shapes.
 */
final class DocumentNames {

  private static final List<String> TEAMS = List.of("团队", "课题组", "研究组", "研究小组");

  private final KnownNames lists;

  private final Frame frame;
  private final String text;
  private final List<Range> furniture;
  private final Map<String, Found> actors = new LinkedHashMap<>();
  private final Map<String, Located> places = new LinkedHashMap<>();
  private final List<Range> taken = new ArrayList<>();
  private final List<Seats.Placed> placed = new ArrayList<>();

  DocumentNames(KnownNames lists, Frame frame, Terms terms) {
    this.lists = lists;
    this.frame = frame;
    text = frame.text();
    furniture = terms.furniture();
  }

  Names read() {
    List<NameDictionary.Known> known =
        lists.dictionary().find(text).stream().filter(one -> isReadable(one.range())).toList();
    List<Shaped> shaped = shaped(known);
    for (NameDictionary.Known one : known) {
      if (one instanceof NameDictionary.Known.Place place) {
        placed.add(new Seats.Placed(place.range(), place.entry()));
      }
    }
    known.forEach(one -> addKnown(one, shaped));
    lists.abbreviations().find(text).forEach(this::addAbbreviated);
    var seats = new Seats(text, placed);
    for (Shaped one : shaped) {
      if (taken.stream().noneMatch(range -> range.overlaps(one.range()))) {
        addUnknown(one, seats);
      }
    }
    addShortNames();
    addUnknownPlaces();
    var bodies = new Bodies(text, List.copyOf(actors.values()), placed);
    return new Names(
        actors.values().stream()
            .sorted(Comparator.comparingInt(found -> found.ranges().getFirst().start()))
            .map(found -> bodies.completed(found).claim(frame))
            .toList(),
        places.values().stream().map(place -> place.claim(frame)).toList());
  }

  private boolean isReadable(Range range) {
    return furniture.stream().noneMatch(zone -> zone.overlaps(range));
  }

  /** The shaped names without overlaps, the longest first; a known company is cut free. */
  private List<Shaped> shaped(List<NameDictionary.Known> known) {
    var starts = new HashSet<Integer>();
    known.forEach(
        one -> {
          starts.add(one.range().start());
          if (one instanceof NameDictionary.Known.Place place
              && place.entry().type() != PlaceType.COUNTRY) {
            starts.add(one.range().end());
          }
        });
    var all = new ArrayList<Shaped>();
    EnglishShapes.addTo(text, all);
    ChineseShapes.addTo(text, starts, all);
    all.removeIf(one -> !isReadable(one.range()) || isKnown(one, known));
    all.sort(Comparator.comparingInt((Shaped one) -> -one.range().length()));
    var kept = new ArrayList<Shaped>();
    for (Shaped one : all) {
      if (kept.stream().noneMatch(other -> other.range().overlaps(one.range()))) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(one -> one.range().start()));
    return kept;
  }

  /** A shape around a known actor whose other words are a legal form or no name of their own. */
  private boolean isKnown(Shaped shaped, List<NameDictionary.Known> known) {
    for (NameDictionary.Known one : known) {
      boolean inside = shaped.range().contains(one.range());
      if (inside
          && one instanceof NameDictionary.Known.Place
          && one.range().equals(shaped.range())) {
        return true;
      }
      if (inside && one instanceof NameDictionary.Known.Actor) {
        String before = text.substring(shaped.range().start(), one.range().start());
        String behind = text.substring(one.range().end(), shaped.range().end()).strip();
        boolean chinese = text.charAt(one.range().start()) >= 0x2E80;
        boolean legal = EnglishShapes.withoutLegal("X " + behind).equals("X");
        if (chinese || !Shaped.isProper(before) && (behind.isEmpty() || legal)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addKnown(NameDictionary.Known one, List<Shaped> shaped) {
    Range range = one.range();
    boolean insideLonger =
        shaped.stream()
            .anyMatch(name -> name.range().contains(range) && !range.contains(name.range()));
    if (insideLonger) {
      return;
    }
    taken.add(range);
    switch (one) {
      case NameDictionary.Known.Actor actor -> {
        ActorEntry entry = actor.entry();
        actors
            .computeIfAbsent(
                entry.name(),
                name ->
                    new Found(name, entry.type(), entry.country(), entry.stateAffiliated(), true))
            .ranges()
            .add(range);
      }
      case NameDictionary.Known.Place place -> {
        Optional<Range> team = team(range);
        if (team.isPresent()) {
          addTeam(place.entry(), team.get());
        } else if (!text.startsWith("$", range.end())) {
          addPlace(lists.capitals().findMeant(text, range).orElse(place.entry()), range);
        }
      }
    }
  }

  /** A group called by its place: 达姆施塔特团队. */
  private Optional<Range> team(Range place) {
    return TEAMS.stream()
        .filter(word -> text.startsWith(word, place.end()))
        .findFirst()
        .map(word -> new Range(place.start(), place.end() + word.length()));
  }

  private void addTeam(PlaceEntry place, Range range) {
    taken.add(range);
    String name = place.name() + " group";
    actors
        .computeIfAbsent(
            name,
            key -> new Found(key, ActorType.RESEARCH, place.country(), Affiliation.UNKNOWN, false))
        .ranges()
        .add(range);
  }

  private void addPlace(PlaceEntry entry, Range range) {
    places
        .computeIfAbsent(entry.name(), name -> new Located(name, entry.type(), entry.country()))
        .ranges()
        .add(range);
  }

  private void addUnknown(Shaped shaped, Seats seats) {
    boolean chinese = shaped.name().charAt(0) >= 0x2E80;
    boolean person = shaped.type() == ActorType.PERSON;
    boolean office = shaped.type() == ActorType.GOVERNMENT;
    if (chinese
        && !person
        && !office
        && !ChineseNames.hasOwnPart(shaped.name(), lists.placeByForm())) {
      return;
    }
    if (office && shaped.name().endsWith("政府") && shaped.name().length() == 3) {
      addGovernment(shaped);
      return;
    }
    String name = chinese ? english(shaped) : shaped.name();
    taken.add(shaped.range());
    actors
        .computeIfAbsent(
            name,
            key ->
                new Found(
                    key,
                    shaped.type(),
                    person && !chinese
                        ? Country.UNKNOWN
                        : seats.of(
                            shaped.range(),
                            shaped.name(),
                            chinese && shaped.name().indexOf('·') < 0),
                    shaped.state(),
                    false))
        .ranges()
        .add(shaped.range());
  }

  /** 坦政府: the government of the country that the character stands for. */
  private void addGovernment(Shaped shaped) {
    lists
        .abbreviations()
        .findCountry(shaped.name().substring(0, 1))
        .ifPresent(
            country -> {
              taken.add(shaped.range());
              String name = "Government of " + country.name();
              actors
                  .computeIfAbsent(
                      name,
                      key ->
                          new Found(
                              key, ActorType.GOVERNMENT, country.country(), Affiliation.YES, false))
                  .ranges()
                  .add(shaped.range());
            });
  }

  private String english(Shaped shaped) {
    return shaped.type() == ActorType.PERSON
        ? ChineseNames.person(shaped.name())
        : ChineseNames.organisation(shaped.name(), lists.placeByForm());
  }

  private void addAbbreviated(Range range, PlaceEntry entry) {
    if (isReadable(range) && taken.stream().noneMatch(other -> other.overlaps(range))) {
      taken.add(range);
      addPlace(entry, range);
    }
  }

  /** What was found is also found again under its short forms and its full form. */
  private void addShortNames() {
    for (Found actor : List.copyOf(actors.values())) {
      Range first = actor.ranges().getFirst();
      for (String form : ShortNames.of(text, first, first.of(text), actor.type())) {
        if (!isTakenForm(form, actor)) {
          addMentions(actor, form, first.end());
        }
      }
      if (!actor.known()) {
        addMentions(actor, first.of(text), first.end());
      }
    }
  }

  private boolean isTakenForm(String form, Found actor) {
    return actors.values().stream()
            .anyMatch(other -> !other.name().equals(actor.name()) && other.name().equals(form))
        || lists.placeByForm().containsKey(form)
        || places.containsKey(form);
  }

  private void addMentions(Found actor, String form, int from) {
    for (Range range : ShortNames.mentions(text, form, from)) {
      if (isReadable(range) && taken.stream().noneMatch(other -> other.overlaps(range))) {
        taken.add(range);
        actor.ranges().add(range);
      }
    }
  }

  private void addUnknownPlaces() {
    var starts = new HashSet<Integer>();
    var ends = new HashSet<Integer>();
    for (Seats.Placed one : placed) {
      ends.add(one.range().end());
      boolean large =
          one.entry().type() == PlaceType.COUNTRY || one.entry().type() == PlaceType.REGION;
      if (large) {
        starts.add(one.range().start());
      }
    }
    var all = new ArrayList<>(PlaceShapes.find(text, starts, ends));
    all.sort(Comparator.comparingInt((PlaceShapes.Place one) -> -one.range().length()));
    for (PlaceShapes.Place one : all) {
      List<Range> inside = taken.stream().filter(range -> range.overlaps(one.range())).toList();
      boolean free = inside.isEmpty() || holdsOnlyPlaces(one.range(), inside);
      if (isReadable(one.range()) && free) {
        removePlaces(inside);
        taken.add(one.range());
        places
            .computeIfAbsent(
                one.name(), name -> new Located(name, one.type(), country(one.range())))
            .ranges()
            .add(one.range());
      }
    }
  }

  /** A park or zone with a place in its name is one place. */
  private boolean holdsOnlyPlaces(Range range, List<Range> inside) {
    Set<Range> ofPlaces = new HashSet<>();
    places.values().forEach(place -> ofPlaces.addAll(place.ranges()));
    return inside.stream()
        .allMatch(
            other -> range.contains(other) && !other.equals(range) && ofPlaces.contains(other));
  }

  private void removePlaces(List<Range> inside) {
    for (Range range : inside) {
      places.values().forEach(place -> place.ranges().remove(range));
    }
    places.values().removeIf(place -> place.ranges().isEmpty());
  }

  /** The country of the known place right behind, else of the last one before. */
  private Country country(Range range) {
    Optional<Country> behind =
        placed.stream()
            .filter(
                one -> one.range().start() >= range.end() && one.range().start() - range.end() < 24)
            .map(one -> one.entry().country())
            .filter(Country::isKnown)
            .findFirst();
    return behind.orElseGet(
        () ->
            placed.stream()
                .filter(one -> one.range().end() <= range.start() + 1)
                .map(one -> one.entry().country())
                .filter(Country::isKnown)
                .reduce((first, last) -> last)
                .orElse(Country.UNKNOWN));
  }
}
