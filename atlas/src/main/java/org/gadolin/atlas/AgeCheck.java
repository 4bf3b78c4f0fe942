package org.gadolin.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gadolin.core.ProblemSink;
import org.gadolin.core.Stage;

/** Tells which tables and stages have only old figures, and which stages have none. */
final class AgeCheck {

  private static final int FRESH_MONTHS = 18;

  private AgeCheck() {}

  static void check(Atlas atlas, LocalDate asOf, ProblemSink problems) {
    // a partial date counts as its last day: "2025" sorts after "2025-05-25"
    String oldest = asOf.minusMonths(FRESH_MONTHS).toString();
    SourceCheck.figures(atlas)
        .forEach((table, figures) -> tellOld(table, figures, oldest, asOf, problems));
    for (Stage stage : Stage.values()) {
      List<StageShare> shares = atlas.shares(stage);
      if (shares.isEmpty()) {
        problems.accept(
            AtlasCheck.notice(
                "empty-stage",
                Layout.dataPath("shares") + ": " + stage.id(),
                "no figure is known for this stage",
                "add one with its source"));
      } else if (shares.stream().allMatch(share -> isOld(share, oldest))) {
        problems.accept(
            AtlasCheck.notice(
                "old-stage",
                Layout.dataPath("shares") + ": " + stage.id(),
                "every figure of this stage is older than %d months on %s"
                    .formatted(FRESH_MONTHS, asOf),
                "look for a newer edition"));
      }
    }
  }

  private static void tellOld(
      String table,
      List<? extends Sourced> figures,
      String oldest,
      LocalDate asOf,
      ProblemSink problems) {
    long old = figures.stream().filter(figure -> isOld(figure, oldest)).count();
    if (old > 0) {
      problems.accept(
          AtlasCheck.notice(
              "old-figures",
              Layout.dataPath(table),
              String.format(
                  Locale.ROOT,
                  "%d of %d figures are older than %d months on %s",
                  old,
                  figures.size(),
                  FRESH_MONTHS,
                  asOf),
              ""));
    }
  }

  private static boolean isOld(Sourced figure, String oldest) {
    String to = figure.asOf().to();
    return !to.isEmpty()
        && (to + "-99").substring(0, Math.min(10, to.length() + 3)).compareTo(oldest) < 0;
  }
}
