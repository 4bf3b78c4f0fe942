package org.gadolin.atlas.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What the columns of a table hold, read from {@code <table>.schema.csv}.
 *
 * @param columns the columns, in file order
 */
public record Schema(List<Column> columns) {

  /**
   * One column.
   *
   * @param name its name in the header
   * @param type the kind of value, see {@link FieldType}
   * @param required whether a row must have a value
   * @param key whether it takes part in telling rows apart
   */
  public record Column(String name, String type, boolean required, boolean key) {}

  /** Copies the list. */
  public Schema {
    columns = List.copyOf(columns);
  }

  /** {@return the schema a schema table describes} */
  public static Schema of(CsvTable table) {
    List<Column> columns = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      String required = row.get("required");
      columns.add(
          new Column(
              row.get("column"),
              row.get("type"),
              required.equals("yes") || required.equals("key"),
              required.startsWith("key")));
    }
    return new Schema(columns);
  }

  /** {@return the values that tell this row from others} */
  public List<String> key(CsvRow row) {
    return columns.stream().filter(Column::key).map(column -> row.get(column.name())).toList();
  }
}
