package org.gadolin.ledger.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rule data of the class path: a header line, then rows by RFC 4180. */
public final class Table {

  private Table() {}

  /**
   * {@return the rows below the header, each with its cells}
   *
   * @param resource path below {@code org/gadolin/ledger}, such as {@code origins/cues.csv}
   */
  public static List<List<String>> rows(String resource) {
    String path = "/org/gadolin/ledger/" + resource;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The resource (" + path + ") must be on the class path.");
      }
      try (var parser =
          CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return parser.stream().skip(1).map(CSVRecord::toList).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the forms a cell lists, parted by semicolons} */
  public static List<String> forms(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(form -> !form.isEmpty()).toList();
  }
}
