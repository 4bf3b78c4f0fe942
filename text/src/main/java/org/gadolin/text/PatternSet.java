package org.gadolin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.internal.Trie;
import org.gadolin.text.internal.literals.Needs;
import org.gadolin.text.internal.literals.RegexReader;

/**
 * Regular expressions searched together. Each is tried only where it may begin and where a string
 * stands that it cannot match without, which one pass finds for all of them; the matches are those
 * of {@link Matcher#find} over the whole text, except that a match starts at most {@value #REACH}
 * characters before its string where the expression sets no bound. Immutable, thread-safe.
 */
public final class PatternSet {

  /** Takes the matches. */
  @FunctionalInterface
  public interface MatchConsumer {
    /** Takes one match of the pattern of that number; the matcher must not be moved. */
    void match(int pattern, Matcher match);
  }

  private static final int REACH = 160;

  /** A string's place in a pattern: how far before it a match starts. */
  private record Role(int pattern, int nearest, int farthest) {}

  private final List<Pattern> patterns;
  private final List<Integer> everywhere = new ArrayList<>();
  private final List<Role[]> roles = new ArrayList<>();
  private final List<BitSet> firsts = new ArrayList<>(); // by pattern; empty: any character
  private final Trie literals;

  private PatternSet(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    Map<String, List<Role>> byLiteral = new TreeMap<>();
    for (int number = 0; number < patterns.size(); number++) {
      var reading = RegexReader.read(patterns.get(number));
      firsts.add(reading.firsts().orElseGet(BitSet::new));
      Optional<Needs> needs = reading.needs();
      if (needs.isEmpty() || isToldByFirsts(needs.get(), firsts.getLast())) {
        everywhere.add(number);
        continue;
      }
      int farthest = Math.min(REACH, needs.get().farthest());
      var role = new Role(number, needs.get().nearest(), farthest);
      for (String literal : needs.get().literals()) {
        byLiteral.computeIfAbsent(literal, key -> new ArrayList<>()).add(role);
      }
    }
    byLiteral.values().forEach(list -> roles.add(list.toArray(Role[]::new)));
    literals = Trie.of(List.copyOf(byLiteral.keySet()), false);
  }

  /** {@return the set of some patterns, numbered from 0} */
  public static PatternSet of(List<Pattern> patterns) {
    return new PatternSet(patterns);
  }

  /** {@return the set of some patterns, numbered from 0} */
  public static PatternSet of(Pattern... patterns) {
    return new PatternSet(List.of(patterns));
  }

  /** The strings tell nothing that the characters a match begins with do not tell more cheaply. */
  private static boolean isToldByFirsts(Needs needs, BitSet firsts) {
    return needs.farthest() == 0
        && !firsts.isEmpty()
        && firsts.stream()
            .allMatch(c -> needs.literals().contains(String.valueOf(Trie.lower((char) c))));
  }

  /** Tells every match, pattern by pattern, within a pattern in order and without overlaps. */
  public void scan(String text, MatchConsumer consumer) {
    for (int number : everywhere) {
      tryEverywhere(number, text, consumer);
    }
    var starts = new Starts[patterns.size()];
    literals.scan(
        text,
        (literal, at, end) -> {
          for (Role role : roles.get(literal)) {
            if (at >= role.nearest) {
              if (starts[role.pattern] == null) {
                starts[role.pattern] = new Starts();
              }
              starts[role.pattern].add(Math.max(0, at - role.farthest), at - role.nearest);
            }
          }
        });
    for (int number = 0; number < starts.length; number++) {
      if (starts[number] != null) {
        tryAt(starts[number], number, text, consumer);
      }
    }
  }

  /** {@return how often each pattern matches in a text} */
  public int[] counts(String text) {
    int[] counts = new int[patterns.size()];
    scan(text, (number, match) -> counts[number]++);
    return counts;
  }

  /** {@return whether any of the patterns matches somewhere in a text} */
  public boolean matchesIn(String text) {
    return Arrays.stream(counts(text)).anyMatch(count -> count > 0);
  }

  private void tryEverywhere(int number, String text, MatchConsumer consumer) {
    if (!firsts.get(number).isEmpty()) {
      var starts = new Starts();
      starts.add(0, text.length());
      tryAt(starts, number, text, consumer);
      return;
    }
    Matcher matcher = patterns.get(number).matcher(text);
    while (matcher.find()) {
      consumer.match(number, matcher);
    }
  }

  private void tryAt(Starts starts, int number, String text, MatchConsumer consumer) {
    Matcher matcher = patterns.get(number).matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    BitSet opening = firsts.get(number);
    int free = 0;
    for (int i = 0; i < starts.size; i++) {
      int at = Math.max(free, starts.first[i]);
      while (at <= starts.last[i]) {
        boolean opens = opening.isEmpty() || at < text.length() && opening.get(text.charAt(at));
        if (opens && matcher.region(at, text.length()).lookingAt()) {
          consumer.match(number, matcher);
          at = Math.max(at + 1, matcher.end());
        } else {
          at++;
        }
      }
      free = Math.max(free, at);
    }
  }

  /** Stretches where a match may start, by their first index. */
  private static final class Starts {
    private int[] first = new int[8];
    private int[] last = new int[8];
    private int size;

    /** Strings are told by their starts, so a stretch comes at most a few places late. */
    void add(int from, int to) {
      if (size == first.length) {
        first = Arrays.copyOf(first, size * 2);
        last = Arrays.copyOf(last, size * 2);
      }
      int place = size++;
      while (place > 0 && first[place - 1] > from) {
        first[place] = first[place - 1];
        last[place] = last[place - 1];
        place--;
      }
      first[place] = from;
      last[place] = to;
    }
  }
}
