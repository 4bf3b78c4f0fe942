package org.gadolin.brief;

import java.util.List;
import java.util.regex.Pattern;

/** Which bases of a price a sentence's words mean, from {@code price_bases.csv}. */
final class PriceBases {

  private record Row(List<Pattern> words, List<String> bases) {}

  private static final List<Row> ROWS =
      Table.rows("price_bases.csv").stream()
          .map(
              cells ->
                  new Row(
                      Table.parts(cells.get(0)).stream().map(Cues::pattern).toList(),
                      Table.parts(cells.get(1))))
          .toList();

  private PriceBases() {}

  /** {@return ids of the vocabulary {@code price_basis}; empty where the sentence says none} */
  static List<String> of(String sentence) {
    String lower = Cues.lower(sentence);
    return ROWS.stream()
        .filter(row -> row.words().stream().anyMatch(word -> word.matcher(lower).find()))
        .flatMap(row -> row.bases().stream())
        .distinct()
        .toList();
  }
}
