package org.gadolin.claims.internal.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private Heads() {}

  /** {@return the words of a role as one regular expression, longer ones first} */
  static String alternatives(String role) {
    return words(role).map(Heads::escaped).collect(Collectors.joining("|"));
  }

  /** {@return the same, with a first letter of either case} */
  static String alternativesInEitherCase(String role) {
    return words(role)
        .map(Heads::escaped)
        .map(
            word ->
                "["
                    + word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(0, 1).toLowerCase(Locale.ROOT)
                    + "]"
                    + word.substring(1))
        .distinct()
        .collect(Collectors.joining("|"));
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
    return BY_ROLE.getOrDefault(role, List.of()).stream()
        .filter(head -> head.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseGet(() -> new Head(word, ActorType.COMPANY, Affiliation.UNKNOWN));
  }

  /** {@return what the longest word of a role tells that a name ends with; else the given word} */
  static Head ofName(String role, String name, String word) {
    return BY_ROLE.getOrDefault(role, List.of()).stream()
        .filter(head -> name.endsWith(" " + head.word()))
        .filter(head -> head.word().endsWith(word))
        .max(Comparator.comparingInt(head -> head.word().length()))
        .orElseGet(() -> of(role, word));
  }

  /** {@return whether a word has a role} */
  static boolean isOne(String role, String word) {
    return BY_ROLE.getOrDefault(role, List.of()).stream()
        .anyMatch(head -> head.word().equals(word));
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
