package org.gadolin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.internal.Trie;
import org.gadolin.text.internal.literals.Needs;
import org.gadolin.text.internal.literals.RegexReader;

/**
 * Regular expressions searched together. Each is tried only where it may begin and where a string
 * stands that it cannot match without, and a second one where it needs two, which one pass finds
 * for all of them; the matches are those of {@link Matcher#find} over the whole text, except that a
 * match starts at most {@value #REACH} characters before such a string where the expression sets no
 * bound. Immutable, thread-safe.
 */
public final class PatternSet {

  /** Takes the matches. */
  @FunctionalInterface
  public interface MatchConsumer {
    /** Takes one match of the pattern of that number; the matcher must not be moved. */
    void match(int pattern, Matcher match);
  }

  private static final int REACH = 160;
  private static final double SELDOM =
      0.5; // tries a character; what is met more often tells little

  /** A string's place in a pattern, which is told by a slot: how far before it a match starts. */
  record Role(int slot, int nearest, int farthest) {}

  private final List<Pattern> patterns;
  private final List<Integer> everywhere = new ArrayList<>();
  private final Map<String, List<Role>> rolesByString = new TreeMap<>();
  private final List<BitSet> firsts = new ArrayList<>(); // by pattern; empty: any character
  private final BitSet twice = new BitSet(); // patterns that need a second string besides
  private final PatternSearch alone;

  private PatternSet(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (int number = 0; number < patterns.size(); number++) {
      var reading = RegexReader.read(patterns.get(number));
      firsts.add(reading.firsts().orElseGet(BitSet::new));
      var opening = firsts.getLast();
      List<Needs> needs =
          reading.needs().stream().filter(one -> !isToldByFirsts(one, opening)).toList();
      if (needs.isEmpty()) {
        everywhere.add(number);
        continue;
      }
      addRoles(number, needs.getFirst());
      if (needs.size() > 1 && needs.get(1).tries() < SELDOM) {
        twice.set(number);
        addRoles(patterns.size() + number, needs.get(1));
      }
    }
    alone = PatternSearch.of(List.of(this));
  }

  private void addRoles(int slot, Needs needs) {
    var role = new Role(slot, needs.nearest(), needs.farthestOr(REACH));
    for (String literal : needs.literals()) {
      rolesByString.computeIfAbsent(literal, key -> new ArrayList<>()).add(role);
    }
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
    alone.in(text).scan(this, consumer);
  }

  /** {@return the strings to look for, each with what it tells} */
  Map<String, List<Role>> rolesByString() {
    return rolesByString;
  }

  /** {@return how many slots there are: of each pattern's first string, then of its second} */
  int slots() {
    return 2 * patterns.size();
  }

  /**
   * Tells every match, as {@link #scan(String, MatchConsumer)} does.
   *
   * @param starts by slot, where a match may start
   */
  void scan(String text, IntFunction<Starts> starts, MatchConsumer consumer) {
    for (int number : everywhere) {
      tryEverywhere(number, text, consumer);
    }
    for (int number = 0; number < patterns.size(); number++) {
      Starts places = starts.apply(number);
      if (twice.get(number) && places.size() > 0) {
        places = places.shared(starts.apply(patterns.size() + number));
      }
      if (places.size() > 0) {
        tryAt(places, number, text, consumer);
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
    for (int i = 0; i < starts.size(); i++) {
      int at = Math.max(free, starts.first(i));
      while (at <= starts.last(i)) {
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
}
