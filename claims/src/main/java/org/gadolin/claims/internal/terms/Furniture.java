package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Range;

/**
 * Site furniture, where nothing is read: from a line such as "Related articles" on to the end, or a
 * line such as "Photo: ..." alone. The openers stand in {@code terms/furniture.csv}.
 */
final class Furniture {

  private record Opener(String words, boolean rest) {}

  private static final Map<Character, List<Opener>> OPENERS_BY_FIRST =
      RuleTable.rows("terms/furniture.csv").stream()
          .map(row -> new Opener(row.get(1).replace("\\n", "\n"), row.get(0).equals("rest")))
          .collect(Collectors.groupingBy(opener -> folded(opener.words().charAt(0))));

  private Furniture() {}

  /** As {@link String#regionMatches} does that ignores case. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** {@return the stretches of furniture} */
  static List<Range> of(String text) {
    var zones = new ArrayList<Range>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      boolean late = start > text.length() / 3;
      for (Opener opener : OPENERS_BY_FIRST.getOrDefault(folded(text.charAt(start)), List.of())) {
        if (text.regionMatches(true, start, opener.words(), 0, opener.words().length())) {
          if (!opener.rest()) {
            zones.add(new Range(start, end));
          } else if (late) {
            zones.add(new Range(start, text.length()));
            return zones;
          }
        }
      }
      start = end + 1;
    }
    return zones;
  }
}
