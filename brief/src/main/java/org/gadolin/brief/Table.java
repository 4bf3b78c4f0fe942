package org.gadolin.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rule tables of this room: comma-separated, a header, no quotation marks. */
final class Table {

  private Table() {}

  /** {@return the rows below the header, each with its cells} */
  static List<List<String>> rows(String resource) {
    var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the parts of a cell, set apart by semicolons} */
  static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }
}
