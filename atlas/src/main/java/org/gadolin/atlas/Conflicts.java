package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Confidence;

/** Finds figures that contradict one another: the recorded pairs, and rows of one subject. */
final class Conflicts {

  private final Atlas atlas;
  private final FactWriter writer;
  private final Phrases phrases;

  Conflicts(Atlas atlas, Phrases phrases) {
    this.atlas = atlas;
    this.phrases = phrases;
    this.writer = new FactWriter(atlas, phrases);
  }

  /** {@return every conflict of the atlas} */
  List<Conflict> all() {
    return conflicts(share -> true, pair -> true);
  }

  /** {@return the conflicts about one thing} */
  List<Conflict> about(Candidate thing) {
    return switch (thing.kind()) {
      case ELEMENT, GROUP, COMMODITY, TECHNOLOGY ->
          conflicts(
              share -> share.commodity().equals(thing.id()),
              pair -> pair.elements().contains(thing.id()));
      case STAGE ->
          conflicts(
              share -> share.stage().id().equals(thing.id()),
              pair -> pair.stage().equals(thing.id()));
      case COUNTRY ->
          conflicts(
              share -> share.country().code().equals(thing.id()),
              pair -> pair.country().code().equals(thing.id()));
      case ACTOR, PLANT, DEPOSIT, CONTROL, PLACE, APPLICATION ->
          conflicts(
              share -> names(thing.name()).anyMatch(share.holder()::equals),
              pair -> isNamed(pair, thing.name()));
    };
  }

  /** Whole names and aliases only: "China" must not lead to every Chinese company. */
  private boolean isNamed(Contradiction pair, String name) {
    String told = " %s ".formatted(pair.topic()).toLowerCase(Locale.ROOT);
    return names(name)
        .filter(known -> known.length() > 2)
        .map(known -> known.toLowerCase(Locale.ROOT))
        .anyMatch(known -> told.matches(".*(?<!\\w)" + Pattern.quote(known) + "(?!\\w).*"));
  }

  private Stream<String> names(String name) {
    return Stream.concat(
        Stream.of(name),
        atlas.actors().stream()
            .filter(actor -> actor.name().equals(name))
            .flatMap(actor -> actor.aliases().stream()));
  }

  private List<Conflict> conflicts(Predicate<StageShare> share, Predicate<Contradiction> recorded) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<String, List<StageShare>> rowsBySubject =
        atlas.shares().stream()
            .filter(share)
            .collect(Collectors.groupingBy(this::subject, LinkedHashMap::new, Collectors.toList()));
    rowsBySubject.forEach(
        (subject, rows) -> {
          if (rows.stream().map(StageShare::value).distinct().count() > 1) {
            conflicts.add(new Conflict(subject, sides(rows), why(rows)));
          }
        });
    atlas.contradictions().stream().filter(recorded).map(this::recorded).forEach(conflicts::add);
    return List.copyOf(conflicts);
  }

  /** The source that weighs most stands first, and of its editions the latest. */
  private List<Fact> sides(List<StageShare> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparingInt((StageShare row) -> atlas.rank(row.source()))
                .thenComparing(Comparator.comparing(StageShare::vintage).reversed()))
        .map(writer::share)
        .toList();
  }

  private String subject(StageShare row) {
    return phrases.say(
        "topic",
        Map.of(
            "holder", phrases.name(row.holder()),
            "metric", writer.word("metric", row.metric()),
            "commodity", writer.word("commodity", row.commodity()),
            "stage", writer.word("stage", row.stage().id()),
            "year", row.asOf().toString()));
  }

  private String why(List<StageShare> rows) {
    List<String> reasons = new ArrayList<>();
    if (differ(rows, StageShare::reportedBy)) {
      reasons.add(phrases.say("why_reporter"));
    }
    Map<String, Set<String>> vintagesByReporter =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    StageShare::reportedBy,
                    TreeMap::new,
                    Collectors.mapping(StageShare::vintage, Collectors.toSet())));
    vintagesByReporter.forEach(
        (reporter, vintages) -> {
          if (vintages.size() > 1) {
            reasons.add(phrases.say("why_edition", Map.of("reporter", reporter)));
          }
        });
    if (differ(rows, StageShare::denominator) || differ(rows, StageShare::statedStage)) {
      reasons.add(phrases.say("why_whole"));
    }
    if (differ(rows, row -> row.provenance().basis())) {
      reasons.add(phrases.say("why_basis"));
    }
    if (rows.stream().anyMatch(row -> atlas.rank(row.source()) >= lightRank())) {
      reasons.add(phrases.say("why_light"));
    }
    return reasons.isEmpty()
        ? phrases.say("why_unknown")
        : String.join(phrases.chinese() ? ";" : "; ", reasons);
  }

  /** From this rank on a source does not stand behind its figures itself. */
  private int lightRank() {
    List<String> kinds = atlas.vocabulary("source_kind").stream().map(VocabularyTerm::id).toList();
    int first = kinds.indexOf("aggregator");
    return first < 0 ? kinds.size() : first;
  }

  private static boolean differ(List<StageShare> rows, Function<StageShare, String> field) {
    return rows.stream().map(field).distinct().count() > 1;
  }

  private Conflict recorded(Contradiction pair) {
    return new Conflict(
        pair.topic(),
        List.of(side(pair.first()), side(pair.second())),
        writer.word("contradiction_kind", pair.kind()));
  }

  private static Fact side(Contradiction.Side side) {
    return new Fact(
        "Contradictions",
        "%s: %s".formatted(side.says(), side.value()),
        side.source().date(),
        Confidence.QUOTED,
        side.source(),
        "");
  }
}
