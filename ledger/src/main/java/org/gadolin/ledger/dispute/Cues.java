package org.gadolin.ledger.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gadolin.ledger.internal.table.Table;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The words that tell in what terms a figure is stated, axis by axis. Immutable. */
final class Cues {

  private record Cue(String axis, String term, boolean alone) {}

  /**
   * How two sides differ on one axis.
   *
   * @param axis which
   * @param difference what that makes of them
   * @param why in one clause
   */
  record Contrast(String axis, Difference difference, String why) {}

  private final List<Cue> cues = new ArrayList<>();
  private final List<Contrast> axes = new ArrayList<>();
  private final TermSet words;

  Cues() {
    var builder = TermSet.builder();
    for (List<String> row : Table.rows("dispute/cues.csv")) {
      cues.add(new Cue(row.get(0), row.get(1), row.get(2).equals("yes")));
      for (String word : Table.forms(row.get(3))) {
        builder.addAnyCase(word, cues.size() - 1);
      }
    }
    words = builder.build();
    for (List<String> row : Table.rows("dispute/axes.csv")) {
      var difference = Difference.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      axes.add(new Contrast(row.get(0), difference, row.get(2)));
    }
  }

  /** {@return the axes on which the two differ, in the table's order} */
  List<Contrast> between(String one, String other) {
    Map<String, Set<Cue>> first = find(one);
    Map<String, Set<Cue>> second = find(other);
    return axes.stream()
        .filter(
            axis ->
                differ(
                    first.getOrDefault(axis.axis(), Set.of()),
                    second.getOrDefault(axis.axis(), Set.of())))
        .toList();
  }

  private static boolean differ(Set<Cue> one, Set<Cue> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.stream().anyMatch(Cue::alone) || other.stream().anyMatch(Cue::alone);
    }
    return one.stream().noneMatch(other::contains);
  }

  private Map<String, Set<Cue>> find(String text) {
    var found = new LinkedHashMap<String, Set<Cue>>();
    for (TermHit hit : TermSet.longest(words.findAll(text))) {
      Cue cue = cues.get(hit.value());
      found.computeIfAbsent(cue.axis(), axis -> new LinkedHashSet<>()).add(cue);
    }
    return found;
  }
}
