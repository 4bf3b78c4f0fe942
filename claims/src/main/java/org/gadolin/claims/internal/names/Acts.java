package org.gadolin.claims.internal.names;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.claims.internal.frame.RuleTable;

/** What organisations do, by the forms of the words that tell it. */
final class Acts {

  private static final List<List<String>> ROWS = RuleTable.rows("names/acts.csv");

  private Acts() {}

  /** {@return the words of a role as alternatives of an expression, the longest first} */
  static String alternatives(String role) {
    return ROWS.stream()
        .filter(row -> row.get(0).equals(role))
        .flatMap(row -> Stream.of(row.get(1).split(";", -1)))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }
}
