package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    CHANGED;

    /** {@return the word for it, in small letters} */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A field that differs.
   *
   * @param name the column
   * @param before the value in the first atlas; may be empty
   * @param after the value in the second atlas; may be empty
   */
  public record Field(String name, String before, String after) {}

  /**
   * One difference.
   *
   * @param change how the row differs
   * @param table the table, such as {@code data/shares.csv}
   * @param key the values that tell the row from others
   * @param row what the row says, with its source: as it is now, or as it was when it is gone
   * @param fields the fields that differ; for a changed row only
   */
  public record Difference(
      Change change, String table, List<String> key, Fact row, List<Field> fields) {

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
        new Comparison(path, Layout.schema(path), new RowWriter(before), new RowWriter(after))
            .compare(first, second, differences);
      }
    }
    return List.copyOf(differences);
  }

  /**
   * {@return the differences as text}: table by table, one line a row, and under a changed row one
   * line a field, old and new value side by side; at the end the counts.
   */
  public static List<String> lines(List<Difference> differences) {
    return DiffPage.lines(differences);
  }

  private record Comparison(String path, Schema schema, RowWriter before, RowWriter after) {

    void compare(CsvTable first, CsvTable second, List<Difference> differences) {
      Map<List<String>, CsvRow> old = byKey(first);
      Map<List<String>, CsvRow> now = byKey(second);
      old.forEach(
          (key, row) -> {
            CsvRow next = now.get(key);
            if (next == null) {
              differences.add(
                  new Difference(Change.REMOVED, path, key, before.fact(path, row), List.of()));
            } else if (!next.valueByColumn().equals(row.valueByColumn())) {
              differences.add(
                  new Difference(
                      Change.CHANGED, path, key, after.fact(path, next), fields(row, next)));
            }
          });
      now.forEach(
          (key, row) -> {
            if (!old.containsKey(key)) {
              differences.add(
                  new Difference(Change.ADDED, path, key, after.fact(path, row), List.of()));
            }
          });
    }

    private List<Field> fields(CsvRow row, CsvRow next) {
      return schema.columns().stream()
          .map(Schema.Column::name)
          .filter(name -> !row.get(name).equals(next.get(name)))
          .map(name -> new Field(name, row.get(name), next.get(name)))
          .toList();
    }

    /** Contradicting rows share a key; a running number keeps them apart. */
    private Map<List<String>, CsvRow> byKey(CsvTable table) {
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
}
