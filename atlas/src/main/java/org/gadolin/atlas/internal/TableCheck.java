package org.gadolin.atlas.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gadolin.atlas.internal.Schema.Column;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/** Checks a table against its schema, row by row; the place of a problem is file:line:field. */
public final class TableCheck {

  private final Schema schema;
  private final FieldType types;

  /** Makes a check for tables of one schema. */
  public TableCheck(Schema schema, FieldType types) {
    this.schema = schema;
    this.types = types;
  }

  /**
   * {@return the rows without a fault, in file order}.
   *
   * @param problems takes every fault of the header and of the other rows
   */
  public List<CsvRow> sound(CsvTable table, ProblemSink problems) {
    checkHeader(table, problems);
    Map<List<String>, CsvRow> firstByKey = new HashMap<>();
    List<CsvRow> sound = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      List<Problem> faults = faults(row);
      CsvRow first = firstByKey.putIfAbsent(schema.key(row), row);
      if (first != null && sameFigure(first, row)) {
        faults.add(
            new Problem(
                "atlas-duplicate-row",
                row.where(schema.columns().getFirst().name()),
                "the row says again what line %d says".formatted(first.line()),
                "delete one of them"));
      }
      faults.forEach(problems::accept);
      if (faults.isEmpty()) {
        sound.add(row);
      }
    }
    return sound;
  }

  /** Rows of one key with different figures contradict each other and both stay. */
  private boolean sameFigure(CsvRow first, CsvRow second) {
    return schema.columns().stream()
        .filter(column -> !column.name().startsWith("source_") && !column.name().equals("note"))
        .allMatch(column -> first.get(column.name()).equals(second.get(column.name())));
  }

  private void checkHeader(CsvTable table, ProblemSink problems) {
    Set<String> known = schema.columns().stream().map(Column::name).collect(Collectors.toSet());
    if (table.columns().isEmpty()) {
      problems.accept(new Problem("atlas-header", table.file() + ":1", "there is no header", ""));
      return;
    }
    for (Column column : schema.columns()) {
      if (column.required() && !table.columns().contains(column.name())) {
        problems.accept(
            new Problem(
                "atlas-header",
                "%s:1:%s".formatted(table.file(), column.name()),
                "the column is missing",
                "add it to the header"));
      }
    }
    for (String column : table.columns()) {
      if (!known.contains(column)) {
        problems.accept(
            new Problem(
                "atlas-header",
                "%s:1:%s".formatted(table.file(), column),
                "no such column is known",
                "one of " + String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  private List<Problem> faults(CsvRow row) {
    List<Problem> faults = new ArrayList<>();
    for (Column column : schema.columns()) {
      String value = row.get(column.name());
      if (value.isEmpty()) {
        if (column.required()) {
          faults.add(
              new Problem(
                  "atlas-empty-field",
                  row.where(column.name()),
                  "the field is empty but required",
                  types.expected(column.type())));
        }
      } else if (!types.fits(column.type(), value)) {
        faults.add(
            new Problem(
                "atlas-field",
                row.where(column.name()),
                "the value (%s) does not fit".formatted(value),
                types.expected(column.type())));
      }
    }
    checkRange(row, faults);
    checkFieldCount(row, faults);
    return faults;
  }

  private static void checkFieldCount(CsvRow row, List<Problem> faults) {
    for (String column : row.valueByColumn().keySet()) {
      if (column.startsWith("#")) {
        faults.add(
            new Problem(
                "atlas-field-count",
                row.where(column),
                "the row has more fields than the header",
                "a comma needs quotes around the field"));
      }
    }
  }

  private void checkRange(CsvRow row, List<Problem> faults) {
    for (Column low : schema.columns()) {
      if (!faults.isEmpty() || !low.name().endsWith("_low") || row.get(low.name()).isEmpty()) {
        continue;
      }
      String high = low.name().replace("_low", "_high");
      boolean percent = row.get("unit").equals("%");
      if (row.get(high).isEmpty()
          || Double.parseDouble(row.get(low.name())) > Double.parseDouble(row.get(high))) {
        faults.add(
            new Problem(
                "atlas-range",
                row.where(high),
                "the upper end (%s) is below the lower end (%s)"
                    .formatted(row.get(high), row.get(low.name())),
                "swap them, or repeat a single value in both"));
      } else if (percent && Double.parseDouble(row.get(high)) > 100) {
        faults.add(
            new Problem(
                "atlas-share-over-100",
                row.where(high),
                "the share (%s %%) is above 100 %%".formatted(row.get(high)),
                "the unit is another one"));
      }
      if (row.get("unit").isEmpty()) {
        faults.add(
            new Problem("atlas-unit", row.where("unit"), "a value stands without a unit", ""));
      }
    }
  }
}
