package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Confidence;

/** Finds figures that contradict one another: the recorded pairs, and rows of one subject. */
final class Conflicts {

  private final Atlas atlas;
  private final FactWriter writer;

  Conflicts(Atlas atlas) {
    this.atlas = atlas;
    this.writer = new FactWriter(atlas);
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
              share -> share.holder().equals(thing.name()), pair -> isNamed(pair, thing.name()));
    };
  }

  private static boolean isNamed(Contradiction pair, String name) {
    String first = name.split(" ")[0];
    return pair.topic().contains(name)
        || first.length() > 3 && Stream.of(pair.topic().split(" ")).anyMatch(first::equals);
  }

  private List<Conflict> conflicts(Predicate<StageShare> share, Predicate<Contradiction> recorded) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<String, List<StageShare>> rowsBySubject =
        atlas.shares().stream()
            .filter(share)
            .collect(
                Collectors.groupingBy(Conflicts::subject, LinkedHashMap::new, Collectors.toList()));
    rowsBySubject.forEach(
        (subject, rows) -> {
          if (rows.stream().map(StageShare::value).distinct().count() > 1) {
            conflicts.add(
                new Conflict(subject, rows.stream().map(writer::share).toList(), why(rows)));
          }
        });
    atlas.contradictions().stream().filter(recorded).map(this::recorded).forEach(conflicts::add);
    return List.copyOf(conflicts);
  }

  private static String subject(StageShare row) {
    return "%s, %s of %s at %s, %s"
        .formatted(
            row.holder(),
            row.metric().replace('_', ' '),
            row.commodity(),
            row.stage().id().replace('_', ' '),
            row.asOf());
  }

  private static String why(List<StageShare> rows) {
    List<String> reasons = new ArrayList<>();
    if (differ(rows, StageShare::reportedBy)) {
      reasons.add("compiled by different bodies");
    }
    if (differ(rows, StageShare::vintage)) {
      reasons.add("different editions, the later supersedes the earlier of the same body");
    }
    if (differ(rows, StageShare::denominator) || differ(rows, StageShare::statedStage)) {
      reasons.add("parts of different wholes");
    }
    if (differ(rows, row -> row.provenance().basis())) {
      reasons.add("different mass bases");
    }
    return reasons.isEmpty() ? "not known" : String.join("; ", reasons);
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
