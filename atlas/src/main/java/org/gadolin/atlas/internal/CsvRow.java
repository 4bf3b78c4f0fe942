package org.gadolin.atlas.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a table, with the place it was read from.
 *
 * @param file the file's name, as a problem names it
 * @param line the line of the file the row begins at
 * @param valueByColumn the stripped values; an absent column reads as the empty string
 */
public record CsvRow(String file, long line, Map<String, String> valueByColumn) {

  /** Copies the values. */
  public CsvRow {
    valueByColumn = Map.copyOf(valueByColumn);
  }

  /** {@return the value of a column; empty when there is none} */
  public String get(String column) {
    return valueByColumn.getOrDefault(column, "");
  }

  /** {@return the parts of a list separated by {@code ;}} */
  public List<String> list(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      return List.of();
    }
    return Stream.of(value.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /** {@return where a field stands: {@code FILE:LINE:COLUMN}} */
  public String where(String column) {
    return file + ":" + line + ":" + column;
  }
}
