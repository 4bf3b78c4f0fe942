package org.gadolin.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/**
 * Adds up the holders of a table of one edition and holds the sum against its printed world total,
 * and the shares of one denominator against 100 %.
 */
final class SumCheck {

  private static final double ROUNDING = 0.02; // printed totals are rounded to two or three digits
  private static final double SHARE_ROUNDING_PERCENT = 0.5;

  /** From this many holders on an edition is a table, and not a remark that names one or two. */
  private static final int TABLE_ROWS = 3;

  private record Edition(
      String stage, String commodity, String metric, String asOf, String reporter, String vintage) {

    static Edition of(StageShare share) {
      return new Edition(
          share.stage().id(),
          share.commodity(),
          share.metric(),
          share.asOf().iso(),
          share.reportedBy(),
          share.vintage());
    }

    String words() {
      return "%s of %s at %s, %s, by %s %s"
          .formatted(
              metric.replace('_', ' '), commodity, stage.replace('_', ' '), asOf, reporter, vintage)
          .strip();
    }
  }

  private SumCheck() {}

  static void check(Atlas atlas, ProblemSink problems) {
    Map<Edition, List<StageShare>> editions =
        atlas.shares().stream()
            .collect(Collectors.groupingBy(Edition::of, LinkedHashMap::new, Collectors.toList()));
    editions.forEach(
        (edition, rows) -> {
          checkTotal(edition, rows, problems);
          checkShares(edition, rows, problems);
        });
  }

  private static void checkTotal(Edition edition, List<StageShare> rows, ProblemSink problems) {
    List<StageShare> totals = rows.stream().filter(r -> r.holderType().equals("world")).toList();
    List<StageShare> holders =
        rows.stream()
            .filter(r -> r.holderType().equals("country") || r.holderType().equals("rest"))
            .toList();
    double sum = holders.stream().mapToDouble(r -> r.value().low()).sum();
    if (totals.isEmpty() || sum == 0) {
      return;
    }
    double total = totals.getFirst().value().high();
    String told =
        String.format(
            Locale.ROOT,
            "the rows add up to %,.0f %s, the printed total is %,.0f",
            sum,
            totals.getFirst().value().unit(),
            total);
    if (sum > total * (1 + ROUNDING)) {
      problems.accept(
          new Problem("atlas-sum", where(edition), told, "a row or the total has a wrong digit"));
    } else if (sum < total * (1 - ROUNDING) && holders.size() >= TABLE_ROWS) {
      problems.accept(
          AtlasCheck.notice("incomplete-sum", where(edition), told, "holders are missing"));
    }
  }

  private static void checkShares(Edition edition, List<StageShare> rows, ProblemSink problems) {
    Map<String, Map<String, Double>> shareByHolderByDenominator = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> r.holderType().equals("country") && r.value().unit().equals("%"))
        .filter(r -> !r.metric().equals("import_share_cn")) // each has its own whole
        .forEach(
            r -> // one holder's contradicting shares do not add up
            shareByHolderByDenominator
                    .computeIfAbsent(r.denominator(), key -> new LinkedHashMap<>())
                    .merge(r.holder(), r.value().low(), Math::min));
    shareByHolderByDenominator.forEach(
        (denominator, shareByHolder) -> {
          double sum = shareByHolder.values().stream().mapToDouble(share -> share).sum();
          if (sum > 100 + SHARE_ROUNDING_PERCENT) {
            problems.accept(
                new Problem(
                    "atlas-share-sum",
                    where(edition),
                    String.format(
                        Locale.ROOT, "the shares of %s add up to %.1f %%", denominator, sum),
                    "two editions or denominators are mixed"));
          }
        });
  }

  private static String where(Edition edition) {
    return Layout.dataPath("shares") + ": " + edition.words();
  }
}
