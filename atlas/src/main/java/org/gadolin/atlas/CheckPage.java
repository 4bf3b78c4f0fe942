package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gadolin.core.Problem;

/** Sets what a check found as text: errors first, then notices by what they are about. */
final class CheckPage {

  private static final Map<String, String> HEADING_BY_NOTICE =
      Map.of(
          "notice-incomplete-sum", "Tables whose rows do not reach their printed total",
          "notice-shared-name", "Names that stand for two things",
          "notice-unknown-parent", "Parents nobody defines",
          "notice-unknown-source", "Sources without a profile",
          "notice-unknown-affiliation", "Sources whose owner is not known, without a reason",
          "notice-old-figure", "Old figures with no newer one of the same subject",
          "notice-old-stage", "Stages whose shares are all old",
          "notice-no-share", "Stages without a share",
          "notice-empty-stage", "Stages without any figure");

  private CheckPage() {}

  static List<String> lines(List<Problem> problems) {
    if (problems.isEmpty()) {
      return List.of("Nothing to mend, nothing to note.");
    }
    List<String> lines = new ArrayList<>();
    List<Problem> errors = problems.stream().filter(AtlasCheck::isError).toList();
    if (!errors.isEmpty()) {
      lines.add("Errors (%d)".formatted(errors.size()));
      errors.forEach(error -> lines.add("  " + error.line()));
    }
    Map<String, List<Problem>> byKind =
        problems.stream()
            .filter(problem -> !AtlasCheck.isError(problem))
            .collect(Collectors.groupingBy(Problem::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, notices) -> {
          if (!lines.isEmpty()) {
            lines.add("");
          }
          lines.add(heading(kind, notices));
          notices.forEach(one -> lines.add("  %s: %s".formatted(one.where(), one.what())));
        });
    return List.copyOf(lines);
  }

  /** All notices of a kind have one mend; it stands in the heading. */
  private static String heading(String kind, List<Problem> notices) {
    String mend = notices.getFirst().mend();
    return "%s (%d)%s"
        .formatted(
            HEADING_BY_NOTICE.getOrDefault(kind, kind),
            notices.size(),
            mend.isEmpty() ? "" : ": " + mend);
  }
}
