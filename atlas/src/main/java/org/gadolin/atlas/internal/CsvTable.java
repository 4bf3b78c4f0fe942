package org.gadolin.atlas.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV table (UTF-8, RFC 4180, header row) as rows of text.
 *
 * @param file the file's name, as a problem names it
 * @param columns the header
 * @param rows the rows, in file order
 */
public record CsvTable(String file, List<String> columns, List<CsvRow> rows) {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Copies the lists. */
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** {@return a table without columns and rows: the file does not exist} */
  public static CsvTable missing(String file) {
    return new CsvTable(file, List.of(), List.of());
  }

  /**
   * Reads a table; the caller closes the reader.
   *
   * @throws UncheckedIOException if the text is no CSV or cannot be read
   */
  public static CsvTable read(String file, Reader reader) {
    try {
      CSVParser parser = CSVParser.parse(new BufferedReader(reader), FORMAT);
      List<String> columns = new ArrayList<>();
      List<CsvRow> rows = new ArrayList<>();
      long line = 1;
      for (CSVRecord csv : parser) {
        if (columns.isEmpty()) {
          csv.forEach(name -> columns.add(name.replace(BYTE_ORDER_MARK, "").strip()));
        } else if (csv.size() > 1 || !csv.get(0).isBlank()) {
          rows.add(new CsvRow(file, line, values(columns, csv)));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      return new CsvTable(file, columns, rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, String> values(List<String> columns, CSVRecord csv) {
    Map<String, String> valueByColumn = HashMap.newHashMap(columns.size());
    for (int i = 0; i < csv.size(); i++) {
      // fields beyond the header keep a number for a name, so that a check can see them
      String column = i < columns.size() ? columns.get(i) : "#" + (i + 1);
      String value = csv.get(i).strip();
      if (!value.isEmpty()) {
        valueByColumn.put(column, value);
      }
    }
    return valueByColumn;
  }
}
