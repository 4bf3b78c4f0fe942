package org.gadolin.app.internal.render;

import java.util.List;
import java.util.stream.Collectors;

/** Rows by RFC 4180, with a bare line feed. */
final class Csv {

  private Csv() {}

  static String row(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
