package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.Range;

/**
 * The names of one document, collected in order: those the atlas knows, those told by their shapes,
 * countries by one character, short forms of what was found, places told by their shapes.
 */
final class DocumentNames {

  private static final List<String> TEAMS = List.of("团队", "课题组", "研究组", "研究小组");

  /** All shapes are sought in one pass. */
  private static final PatternSearch SHAPES =
      PatternSearch.of(
          List.of(
              Titles.WHOLES,
              EnglishShapes.PATTERNS,
              EnglishShapes.BODIES,
              EnglishAgents.PATTERNS,
              EnglishPersons.PATTERNS,
              DefinedNames.PATTERNS,
              ChineseShapes.PATTERNS,
              ChinesePersons.PATTERNS,
              PlaceShapes.PATTERNS));

  private final KnownNames lists;
  private final Frame frame;
  private final String text;
  private final Places places;
  private final RangeIndex<Range> unread = new RangeIndex<>();
  private final Collected names = new Collected();

  DocumentNames(KnownNames lists, Frame frame, Terms terms) {
    this.lists = lists;
    this.frame = frame;
    text = frame.text();
    places = SHAPES.in(text);
    terms.furniture().forEach(zone -> unread.add(zone, zone));
    Titles.find(places).forEach(title -> unread.add(title, title));
  }

  Names read() {
    List<NameDictionary.Known> known =
        lists.dictionary().find(text).stream().filter(one -> isReadable(one.range())).toList();
    var knownPlaces = new KnownPlaces(known);
    var shaped = new ShapedNames(places, known, this::isReadable);
    known.forEach(one -> addKnown(one, shaped));
    lists.abbreviations().find(text).forEach(this::addAbbreviated);
    var unknown = new UnknownActors(lists, new Seats(text, knownPlaces), names);
    for (Shaped one : shaped.names()) {
      if (names.isFree(one.range())) {
        unknown.add(one);
      }
    }
    addShortNames();
    addUnknownPlaces(knownPlaces);
    var bodies = new Bodies(text, names.snapshot(), knownPlaces);
    return new Names(
        names.actors().stream()
            .sorted(Comparator.comparingInt(found -> found.ranges().getFirst().start()))
            .map(found -> bodies.completed(found).claim(frame))
            .toList(),
        names.places().stream().map(place -> place.claim(frame)).toList());
  }

  private boolean isReadable(Range range) {
    return unread.isFree(range);
  }

  private void addKnown(NameDictionary.Known one, ShapedNames shaped) {
    Range range = one.range();
    if (shaped.isInside(range)) {
      return;
    }
    switch (one) {
      case NameDictionary.Known.Actor actor -> {
        ActorEntry entry = actor.entry();
        names.add(
            new Found(entry.name(), entry.type(), entry.country(), entry.stateAffiliated(), true),
            range);
      }
      case NameDictionary.Known.Place place -> {
        Optional<Range> team = team(range);
        if (team.isPresent()) {
          names.add(
              new Found(
                  place.entry().name() + " group",
                  ActorType.RESEARCH,
                  place.entry().country(),
                  Affiliation.UNKNOWN,
                  false),
              team.get());
        } else if (text.startsWith("$", range.end())) {
          names.block(range);
        } else {
          names.add(lists.capitals().findMeant(text, range).orElse(place.entry()), range);
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

  private void addAbbreviated(Range range, PlaceEntry entry) {
    if (isReadable(range) && names.isFree(range)) {
      names.add(entry, range);
    }
  }

  /** What was found is also found again under its short forms and its full form. */
  private void addShortNames() {
    for (Found actor : names.snapshot()) {
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
    return !actor.name().equals(form) && names.actorNames().contains(form)
        || lists.placeByForm().containsKey(form)
        || names.isPlace(form);
  }

  private void addMentions(Found actor, String form, int from) {
    for (Range range : ShortNames.mentions(text, form, from)) {
      if (isReadable(range) && names.isFree(range)) {
        names.add(actor, range);
      }
    }
  }

  private void addUnknownPlaces(KnownPlaces known) {
    var all = new ArrayList<>(PlaceShapes.find(places, known.largeStarts(), known.ends()));
    all.sort(Comparator.comparingInt((PlaceShapes.Place one) -> -one.range().length()));
    for (PlaceShapes.Place one : all) {
      if (isReadable(one.range()) && names.isFreeOrHoldsPlaces(one.range())) {
        names.removePlaces(one.range());
        names.add(one.name(), one.type(), known.countryBeside(one.range()), one.range());
      }
    }
  }
}
