package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.Schema;

/** What differs between two atlases, row by row. */
public final class AtlasDiff {

  private AtlasDiff() {}

  /** How a row differs. */
  public enum Change {
    /** Only the second atlas has it. */
    ADDED,
    /** Only the first atlas has it. */
    REMOVED,
    /** Both have it, with other values. */
    CHANGED
  }

  /**
   * One difference.
   *
   * @param change how the row differs
   * @param table the table, such as {@code data/shares.csv}
   * @param key the values that tell the row from others
   * @param fields the fields that differ, as {@code field: before -> after}; for a changed row only
   */
  public record Difference(Change change, String table, List<String> key, List<String> fields) {

    /** Copies the lists. */
    public Difference {
      key = List.copyOf(key);
      fields = List.copyOf(fields);
    }
  }

  /** {@return the differences in the order of tables and rows} */
  public static List<Difference> between(Atlas before, Atlas after) {
    List<Difference> differences = new ArrayList<>();
    for (String path : Layout.paths()) {
      CsvTable first = before.table(path);
      CsvTable second = after.table(path);
      if (!first.equals(second)) {
        Schema schema = Layout.schema(path);
        compare(path, byKey(first, schema), byKey(second, schema), schema, differences);
      }
    }
    return List.copyOf(differences);
  }

  private static void compare(
      String path,
      Map<List<String>, CsvRow> before,
      Map<List<String>, CsvRow> after,
      Schema schema,
      List<Difference> differences) {
    before.forEach(
        (key, row) -> {
          CsvRow now = after.get(key);
          if (now == null) {
            differences.add(new Difference(Change.REMOVED, path, key, List.of()));
          } else if (!now.valueByColumn().equals(row.valueByColumn())) {
            differences.add(new Difference(Change.CHANGED, path, key, fields(row, now, schema)));
          }
        });
    after.keySet().stream()
        .filter(key -> !before.containsKey(key))
        .forEach(key -> differences.add(new Difference(Change.ADDED, path, key, List.of())));
  }

  private static List<String> fields(CsvRow before, CsvRow after, Schema schema) {
    return schema.columns().stream()
        .map(Schema.Column::name)
        .filter(name -> !before.get(name).equals(after.get(name)))
        .map(name -> "%s: %s -> %s".formatted(name, before.get(name), after.get(name)))
        .toList();
  }

  /** Contradicting rows share a key; a running number keeps them apart. */
  private static Map<List<String>, CsvRow> byKey(CsvTable table, Schema schema) {
    Map<List<String>, CsvRow> rowByKey = new LinkedHashMap<>();
    for (CsvRow row : table.rows()) {
      List<String> key = new ArrayList<>(schema.key(row));
      for (int again = 2; rowByKey.containsKey(key); again++) {
        key = new ArrayList<>(schema.key(row));
        key.add("#" + again);
      }
      rowByKey.put(key, row);
    }
    return rowByKey;
  }
}
