package org.gadolin.claims.internal.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;

/**
 * The words that tell an actor, by their role: {@code end} and {@code start} of a name, {@code
 * function} before it (the carmaker ...), {@code title} of a person, and the Chinese ones. From
 * {@code names/heads.csv}.
 */
final class Heads {

  /**
   * A word of a role.
   *
   * @param word as written
   * @param type the actor it tells
   * @param state what it tells about a state
   */
  record Head(String word, ActorType type, Affiliation state) {}

  private static final Map<String, List<Head>> BY_ROLE = load();

  /** By role, then by word in lower case; the first row of the table counts. */
  private static final Map<String, Map<String, Head>> BY_WORD = byWord();

  /** By role; of words as long as one another, the first row of the table counts. */
  private static final Map<String, List<Head>> LONGEST_FIRST = longestFirst();

  private static final Map<String, Set<String>> WORDS = words();

  private Heads() {}

  /** {@return the words of a role as one regular expression, longer ones first} */
  static String alternatives(String role) {
    return grouped(words(role).map(Heads::escaped));
  }

  /** {@return the same, with a first letter of either case} */
  static String alternativesInEitherCase(String role) {
    return grouped(
        words(role)
            .map(Heads::escaped)
            .map(
                word ->
                    "["
                        + word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(0, 1).toLowerCase(Locale.ROOT)
                        + "]"
                        + word.substring(1))
            .distinct());
  }

  /** Words that begin alike as one alternative, so that most are refused by one character. */
  private static String grouped(Stream<String> words) {
    Map<String, List<String>> endsByStart =
        words.collect(
            Collectors.groupingBy(
                word -> word.substring(0, startLength(word)),
                LinkedHashMap::new,
                Collectors.mapping(
                    word -> word.substring(startLength(word)), Collectors.toList())));
    return endsByStart.entrySet().stream()
        .map(
            group ->
                group.getValue().size() == 1
                    ? group.getKey() + group.getValue().getFirst()
                    : group.getKey() + "(?:" + String.join("|", group.getValue()) + ")")
        .collect(Collectors.joining("|"));
  }

  /** How long the expression of a word's first character is: of N, [Nn], \\. */
  private static int startLength(String word) {
    return switch (word.charAt(0)) {
      case '[' -> word.indexOf(']') + 1;
      case '\\' -> 2;
      default -> 1;
    };
  }

  private static Stream<String> words(String role) {
    return BY_ROLE.getOrDefault(role, List.of()).stream()
        .map(Head::word)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed());
  }

  private static String escaped(String word) {
    return word.replace(".", "\\.");
  }

  /** {@return what a word of a role tells; the first row of the table counts} */
  static Head of(String role, String word) {
    Head head = BY_WORD.getOrDefault(role, Map.of()).get(word.toLowerCase(Locale.ROOT));
    return head == null ? new Head(word, ActorType.COMPANY, Affiliation.UNKNOWN) : head;
  }

  /** {@return what the longest word of a role tells that a name ends with; else the given word} */
  static Head ofName(String role, String name, String word) {
    for (Head head : LONGEST_FIRST.getOrDefault(role, List.of())) {
      String whole = head.word();
      int blank = name.length() - whole.length() - 1;
      if (whole.endsWith(word) && name.endsWith(whole) && name.startsWith(" ", blank)) {
        return head;
      }
    }
    return of(role, word);
  }

  /** {@return whether a word has a role} */
  static boolean isOne(String role, String word) {
    return WORDS.getOrDefault(role, Set.of()).contains(word);
  }

  private static Map<String, Map<String, Head>> byWord() {
    var all = new HashMap<String, Map<String, Head>>();
    BY_ROLE.forEach(
        (role, heads) -> {
          var ofRole = all.computeIfAbsent(role, key -> new HashMap<>());
          heads.forEach(head -> ofRole.putIfAbsent(head.word().toLowerCase(Locale.ROOT), head));
        });
    return all;
  }

  private static Map<String, List<Head>> longestFirst() {
    var all = new HashMap<String, List<Head>>();
    var order = Comparator.comparingInt((Head head) -> -head.word().length());
    BY_ROLE.forEach((role, heads) -> all.put(role, heads.stream().sorted(order).toList()));
    return all;
  }

  private static Map<String, Set<String>> words() {
    var all = new HashMap<String, Set<String>>();
    BY_ROLE.forEach(
        (role, heads) -> all.put(role, heads.stream().map(Head::word).collect(Collectors.toSet())));
    return all;
  }

  private static Map<String, List<Head>> load() {
    return RuleTable.rows("names/heads.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(0),
                Collectors.mapping(
                    row ->
                        new Head(
                            row.get(3),
                            ActorType.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            Affiliation.valueOf(row.get(2).toUpperCase(Locale.ROOT))),
                    Collectors.toList())));
  }
}
