package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Range;

/**
 * Site furniture, where nothing is read: from a line such as "Related articles" on to the end, or a
 * line such as "Photo: ..." alone. The openers stand in {@code terms/furniture.csv}.
 */
final class Furniture {

  private static final List<List<String>> ROWS = RuleTable.rows("terms/furniture.csv");

  private Furniture() {}

  /** {@return the stretches of furniture, in order} */
  static List<Range> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var zones = new ArrayList<Range>();
    int rest = text.length();
    for (List<String> row : ROWS) {
      String opener = row.get(1).replace("\\n", "\n");
      if (row.getFirst().equals("rest")) {
        int at = lower.indexOf("\n" + opener, text.length() / 3);
        rest = at >= 0 ? Math.min(rest, at + 1) : rest;
      } else {
        addLines(lower, opener, zones);
      }
    }
    if (rest < text.length()) {
      zones.add(new Range(rest, text.length()));
    }
    return zones;
  }

  private static void addLines(String lower, String opener, List<Range> zones) {
    int at = lower.startsWith(opener) ? 0 : lower.indexOf("\n" + opener) + 1;
    while (at > 0 || at == 0 && lower.startsWith(opener)) {
      int end = lower.indexOf('\n', at);
      end = end < 0 ? lower.length() : end;
      if (end > at) {
        zones.add(new Range(at, end));
      }
      int next = lower.indexOf("\n" + opener, end);
      if (next < 0) {
        return;
      }
      at = next + 1;
    }
  }
}
