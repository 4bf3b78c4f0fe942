package org.gadolin.atlas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/** Finds names and tickers that belong to two actors or places, and words defined twice. */
final class NameCheck {

  private NameCheck() {}

  static void check(Atlas atlas, ProblemSink problems) {
    checkActors(atlas, problems);
    for (String list : Layout.WORDS) {
      Map<String, Set<String>> idsByForm = new LinkedHashMap<>();
      for (VocabularyTerm term : atlas.vocabulary(list)) {
        term.forms().forEach(form -> note(idsByForm, form, term.id()));
      }
      report(idsByForm, Layout.wordsPath(list), problems);
      checkParents(atlas, list, problems);
    }
  }

  private static void checkActors(Atlas atlas, ProblemSink problems) {
    Map<String, Set<String>> actorsByName = new LinkedHashMap<>();
    Map<String, Set<String>> actorsByTicker = new LinkedHashMap<>();
    for (ActorEntry actor : atlas.actors()) {
      Stream.concat(Stream.of(actor.name(), actor.nameZh()), actor.aliases().stream())
          .filter(name -> !name.isEmpty())
          .forEach(name -> note(actorsByName, name, actor.name()));
      actor.tickers().forEach(t -> note(actorsByTicker, t.toString(), actor.name()));
    }
    report(actorsByName, Layout.dataPath("actors"), problems);
    checkPlaces(atlas, actorsByName, problems);
    actorsByTicker.forEach(
        (ticker, actors) -> {
          if (actors.size() > 1) {
            problems.accept(
                new Problem(
                    "atlas-duplicate-ticker",
                    Layout.dataPath("actors") + ": " + ticker,
                    "the ticker belongs to " + String.join(" and ", actors),
                    "one of them is wrong or renamed"));
          }
        });
  }

  /** A name of a place and of an actor is read as the place: a project is not its owner. */
  private static void checkPlaces(
      Atlas atlas, Map<String, Set<String>> actorsByName, ProblemSink problems) {
    Map<String, Set<String>> placesByName = new LinkedHashMap<>();
    for (PlaceEntry place : atlas.places()) {
      Stream.concat(Stream.of(place.name()), place.forms().stream())
          .forEach(form -> note(placesByName, form, place.name()));
    }
    report(placesByName, Layout.PLACES, problems);
    actorsByName.keySet().stream()
        .filter(placesByName::containsKey)
        .forEach(
            name ->
                problems.accept(
                    AtlasCheck.notice(
                        "shared-name",
                        Layout.dataPath("actors") + ": " + name,
                        "a place has the name as well",
                        "readers will take it for the place")));
  }

  private static void checkParents(Atlas atlas, String list, ProblemSink problems) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(list, "group", "stage") // an element lies in a group, a technology at a stage
        .flatMap(name -> atlas.vocabulary(name).stream())
        .forEach(term -> ids.add(term.id()));
    for (VocabularyTerm term : atlas.vocabulary(list)) {
      if (!term.parent().isEmpty() && !ids.contains(term.parent())) {
        problems.accept(
            AtlasCheck.notice(
                "unknown-parent",
                Layout.wordsPath(list) + ": " + term.id(),
                "the parent (%s) is no id of this list, no group and no stage"
                    .formatted(term.parent()),
                "add it or leave the field empty"));
      }
    }
  }

  private static void note(Map<String, Set<String>> ownersByName, String name, String owner) {
    ownersByName
        .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new LinkedHashSet<>())
        .add(owner);
  }

  private static void report(
      Map<String, Set<String>> ownersByName, String file, ProblemSink problems) {
    ownersByName.forEach(
        (name, owners) -> {
          if (owners.size() > 1) {
            problems.accept(
                AtlasCheck.notice(
                    "shared-name",
                    file + ": " + name,
                    "the name stands for " + String.join(" and ", owners),
                    "readers will call it ambiguous"));
          }
        });
  }
}
