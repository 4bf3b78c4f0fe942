package org.gadolin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gadolin.text.PatternSet.MatchConsumer;
import org.gadolin.text.PatternSet.Role;
import org.gadolin.text.internal.Trie;

/**
 * Several sets of patterns for one text: one pass finds the strings that the patterns of all sets
 * cannot match without. Immutable, thread-safe.
 */
public final class PatternSearch {

  private static final Starts NOWHERE = new Starts();

  private final Map<PatternSet, Integer> firstSlots = new HashMap<>();
  private final List<Role[]> roles = new ArrayList<>(); // by string
  private final int slots;
  private final Trie strings;

  private PatternSearch(List<PatternSet> sets) {
    Map<String, List<Role>> byString = new TreeMap<>();
    int count = 0;
    for (PatternSet set : sets) {
      int first = count;
      firstSlots.put(set, first);
      set.rolesByString()
          .forEach(
              (string, some) -> {
                var all = byString.computeIfAbsent(string, key -> new ArrayList<>());
                for (Role role : some) {
                  all.add(new Role(first + role.slot(), role.nearest(), role.farthest()));
                }
              });
      count += set.slots();
    }
    slots = count;
    byString.values().forEach(list -> roles.add(list.toArray(Role[]::new)));
    strings = Trie.of(List.copyOf(byString.keySet()), false);
  }

  /** {@return the search for all patterns of some sets} */
  public static PatternSearch of(List<PatternSet> sets) {
    return new PatternSearch(sets);
  }

  /** {@return the places of a text where patterns of the sets may match} */
  public Places in(String text) {
    var starts = new Starts[slots];
    strings.scan(
        text,
        (string, at, end) -> {
          for (Role role : roles.get(string)) {
            if (at >= role.nearest()) {
              if (starts[role.slot()] == null) {
                starts[role.slot()] = new Starts();
              }
              starts[role.slot()].add(Math.max(0, at - role.farthest()), at - role.nearest());
            }
          }
        });
    for (int slot = 0; slot < slots; slot++) {
      starts[slot] = starts[slot] == null ? NOWHERE : starts[slot];
    }
    return new Places(text, starts);
  }

  /** Where in a text patterns may match. For one thread. */
  public final class Places {
    private final String text;
    private final Starts[] starts;

    private Places(String text, Starts[] starts) {
      this.text = text;
      this.starts = starts;
    }

    /** {@return the text} */
    public String text() {
      return text;
    }

    /**
     * Tells every match of one of the sets, as {@link PatternSet#scan} does.
     *
     * @throws IllegalArgumentException if the search is not for this set
     */
    public void scan(PatternSet set, MatchConsumer consumer) {
      Integer first = firstSlots.get(set);
      if (first == null) {
        throw new IllegalArgumentException("The set must be one searched for.");
      }
      set.scan(text, slot -> starts[first + slot], consumer);
    }
  }
}
