package org.gadolin.atlas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.atlas.internal.Schema.Column;
import org.gadolin.core.Period;
import org.gadolin.core.ProblemSink;
import org.gadolin.core.Stage;

/**
 * Tells which figures are old and have no newer one of the same subject, and which stages have no
 * figure at all. An old figure beside a newer one is history and not told.
 */
final class AgeCheck {

  private static final int FRESH_MONTHS = 18;

  /** Names, constants of nature and of the ground, and tables about the past do not age. */
  private static final Set<String> AGELESS =
      Set.of("actors", "sources", "elements", "deposits", "episodes", "contradictions", "controls");

  /** What may differ between two figures of one subject. */
  private static final Set<String> EDITION =
      Set.of("as_of", "vintage", "reported_by", "source_url", "denominator", "scenario");

  private AgeCheck() {}

  static void check(Atlas atlas, LocalDate asOf, ProblemSink problems) {
    // a partial date counts as its last day: "2025" sorts after "2025-05-25"
    String oldest = asOf.minusMonths(FRESH_MONTHS).toString();
    Layout.DATA.stream()
        .filter(table -> !AGELESS.contains(table))
        .forEach(table -> tellOld(atlas, Layout.dataPath(table), oldest, problems));
    for (Stage stage : Stage.values()) {
      tellStage(atlas, stage, oldest, asOf, problems);
    }
  }

  private static void tellOld(Atlas atlas, String path, String oldest, ProblemSink problems) {
    CsvTable table = atlas.table(path);
    Schema schema = Layout.schema(path);
    RowWriter writer = new RowWriter(atlas);
    Map<List<String>, CsvRow> newestBySubject = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row ->
                newestBySubject.merge(
                    subject(row, schema), row, (a, b) -> day(a).compareTo(day(b)) < 0 ? b : a));
    newestBySubject.values().stream()
        .filter(row -> isOld(Period.of(row.get("as_of")), oldest))
        .forEach(
            row ->
                problems.accept(
                    AtlasCheck.notice(
                        "old-figure",
                        row.where("as_of"),
                        "of %s: %s".formatted(row.get("as_of"), writer.fact(path, row).text()),
                        "look for a newer edition")));
  }

  /** A stage is empty when neither shares nor plants nor any figure table has a row for it. */
  private static void tellStage(
      Atlas atlas, Stage stage, String oldest, LocalDate asOf, ProblemSink problems) {
    String where = Layout.dataPath("shares") + ": " + stage.id();
    List<StageShare> shares = atlas.shares(stage);
    if (shares.isEmpty()) {
      boolean anyFigure =
          Stream.concat(
                  atlas.plants().stream().map(plant -> plant.stage().id()),
                  Layout.figureTables().stream()
                      .flatMap(table -> atlas.figures(table.name()).stream())
                      .map(Figure::stage))
              .anyMatch(stage.id()::equals);
      problems.accept(
          anyFigure
              ? AtlasCheck.notice(
                  "no-share",
                  where,
                  "nobody's share of this stage is known; %s would tell"
                      .formatted(new Phrases(atlas, "en").say("tells_" + stage.id())),
                  "")
              : AtlasCheck.notice(
                  "empty-stage", where, "no figure is known for this stage", "add one"));
    } else if (shares.stream().allMatch(share -> isOld(share.asOf(), oldest))) {
      problems.accept(
          AtlasCheck.notice(
              "old-stage",
              where,
              "every share of this stage is older than %d months on %s"
                  .formatted(FRESH_MONTHS, asOf),
              "look for a newer edition"));
    }
  }

  private static List<String> subject(CsvRow row, Schema schema) {
    return schema.columns().stream()
        .filter(Column::key)
        .map(Column::name)
        .filter(column -> !EDITION.contains(column))
        .map(row::get)
        .toList();
  }

  private static String day(CsvRow row) {
    return lastDay(Period.of(row.get("as_of")));
  }

  private static String lastDay(Period asOf) {
    String to = asOf.to();
    return to.isEmpty() ? "" : (to + "-99-99").substring(0, "yyyy-mm-dd".length());
  }

  private static boolean isOld(Period asOf, String oldest) {
    return asOf.isDated() && lastDay(asOf).compareTo(oldest) < 0;
  }
}
