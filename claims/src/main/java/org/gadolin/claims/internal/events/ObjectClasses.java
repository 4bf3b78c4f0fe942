package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.TermSet;

/**
 * The classes of things that acts are about (plant, licence, quota, equity ...), each one bit of a
 * mask. A class has words of its own, or mentions that other readers found, or both. Immutable.
 */
final class ObjectClasses {

  /** A class may have words in each. */
  static final List<String> TABLES = List.of("events/classes.csv", "events/classes-zh.csv");

  /** Classes that only other readers fill. */
  private static final List<String> OF_READERS =
      List.of(
          "company",
          "place",
          "authority",
          "research",
          "association",
          "person",
          "armed",
          "money",
          "tonnage",
          "percent",
          "unit_price",
          "period",
          "future",
          "pair");

  private final Map<String, Integer> bits = new LinkedHashMap<>();
  private final List<List<String>> words = new ArrayList<>();

  private ObjectClasses() {}

  /** {@return the classes of the class path} */
  static ObjectClasses load() {
    var classes = new ObjectClasses();
    for (List<String> row : RuleTable.rows(TABLES)) {
      classes.add(row.get(0), RuleTable.words(row.get(1)));
    }
    for (String name : OF_READERS) {
      classes.add(name, List.of());
    }
    return classes;
  }

  /** {@return how many there are; their numbers count from 0} */
  int count() {
    return words.size();
  }

  /** Adds all words to a dictionary, each with the number of its class. */
  void addTo(TermSet.Builder builder) {
    for (int i = 0; i < words.size(); i++) {
      int number = i;
      words.get(i).forEach(word -> builder.addAnyCase(word, number));
    }
  }

  /** {@return the mask of a class} */
  long mask(String name) {
    Integer bit = bits.get(name);
    if (bit == null) {
      throw new IllegalArgumentException(
          "The class (%s) must be one of %s.".formatted(name, bits.keySet()));
    }
    return 1L << bit;
  }

  /** {@return the mask of several classes, written {@code a|b}} */
  long maskOfAny(String names) {
    long mask = 0;
    for (String name : names.split("\\|", -1)) {
      mask |= mask(name);
    }
    return mask;
  }

  private void add(String name, List<String> wordsOfClass) {
    Integer known = bits.get(name);
    if (known != null) {
      words.get(known).addAll(wordsOfClass);
      return;
    }
    if (words.size() == Long.SIZE) {
      throw new IllegalStateException("The class (%s) must be one of at most 64.".formatted(name));
    }
    bits.put(name, words.size());
    words.add(new ArrayList<>(wordsOfClass));
  }
}
