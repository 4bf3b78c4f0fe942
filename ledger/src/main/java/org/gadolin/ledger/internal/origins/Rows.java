package org.gadolin.ledger.internal.origins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Word lists of this room's class path: a header line, then rows; the last cell lists forms. */
final class Rows {

  private Rows() {}

  /** {@return the rows below the header of {@code origins/NAME}, each with its cells} */
  static List<List<String>> of(String name) {
    String path = "/org/gadolin/ledger/origins/" + name;
    try (var in = Rows.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The resource (" + path + ") must be on the class path.");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the forms a cell lists, parted by semicolons} */
  static List<String> forms(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(form -> !form.isEmpty()).toList();
  }
}
