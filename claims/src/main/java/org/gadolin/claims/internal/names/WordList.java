package org.gadolin.claims.internal.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.RuleTable;

/** Words of one rule file, a word a row. */
record WordList(Set<String> words) {

  /** {@return the words of a resource, such as {@code names/leads.csv}} */
  static WordList load(String resource) {
    return new WordList(
        RuleTable.rows(resource).stream()
            .map(row -> row.getFirst())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** {@return whether a word is one of them, as written} */
  boolean contains(String word) {
    return words.contains(word);
  }
}
