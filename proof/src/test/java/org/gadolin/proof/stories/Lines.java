package org.gadolin.proof.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The word lists of this package: a line an entry, cells parted by "|", "#" opens a comment. */
final class Lines {

  private Lines() {}

  static List<List<String>> of(String name) {
    try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the last cells of the rows that open with these cells} */
  static List<String> matching(List<List<String>> rows, String... opening) {
    return rows.stream()
        .filter(row -> row.subList(0, opening.length).equals(List.of(opening)))
        .map(List::getLast)
        .toList();
  }
}
