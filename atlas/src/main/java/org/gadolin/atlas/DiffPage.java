package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.atlas.AtlasDiff.Change;
import org.gadolin.atlas.AtlasDiff.Difference;
import org.gadolin.atlas.AtlasDiff.Field;
import org.gadolin.core.Citation;

/** Sets the differences of two atlases as text. */
final class DiffPage {

  private static final int CHANGE_WIDTH = Change.CHANGED.word().length();

  private DiffPage() {}

  static List<String> lines(List<Difference> differences) {
    if (differences.isEmpty()) {
      return List.of("The two say the same.");
    }
    List<String> lines = new ArrayList<>();
    Map<String, List<Difference>> byTable =
        differences.stream()
            .collect(
                Collectors.groupingBy(Difference::table, LinkedHashMap::new, Collectors.toList()));
    byTable.forEach(
        (table, rows) -> {
          lines.add("%s: %s".formatted(table, counts(rows)));
          rows.forEach(row -> add(lines, row));
          lines.add("");
        });
    lines.add("In all: " + counts(differences));
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, Difference row) {
    Fact fact = row.row();
    String asOf = fact.asOf().isDated() ? fact.asOf() + "  " : "";
    lines.add(
        "  %s  %s%s (%s)"
            .formatted(pad(row.change().word(), CHANGE_WIDTH), asOf, fact.text(), source(fact)));
    int width = row.fields().stream().mapToInt(field -> field.name().length()).max().orElse(0);
    for (Field field : row.fields()) {
      lines.add(
          "%s%s  %s → %s"
              .formatted(
                  " ".repeat(CHANGE_WIDTH + 6),
                  pad(field.name(), width),
                  orNothing(field.before()),
                  orNothing(field.after())));
    }
  }

  private static String source(Fact fact) {
    Citation source = fact.source();
    String date = source.date().isDated() ? source.date().toString() : "";
    return Stream.of(fact.confidence().id() + " from " + source.title(), date, source.url())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String orNothing(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private static String counts(List<Difference> rows) {
    return Stream.of(Change.values())
        .map(change -> count(rows, change))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Difference> rows, Change change) {
    long count = rows.stream().filter(row -> row.change() == change).count();
    return count == 0 ? "" : "%d %s".formatted(count, change.word());
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(width - words.length());
  }
}
