package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.EventType;

/**
 * A row of the lexicon: what a predicate tells, and what must stand near it.
 *
 * @param types what the act is, by how it is told
 * @param needs what must stand near
 * @param arguments a thing of each of these masks must belong to the predicate itself
 * @param unless a thing of this mask near the predicate makes it another act
 * @param weak whether any other act told in the same part tells it better
 * @param lone whether any other act told in the whole sentence tells it better
 * @param first whether the rule is about a first product
 */
record Rule(
    Map<Aspect, EventType> types,
    List<Need> needs,
    List<Long> arguments,
    long unless,
    boolean weak,
    boolean lone,
    boolean first) {

  /** Marks a need that must be the subject or object of an English predicate. */
  private static final String ARGUMENT = "+";

  /** Stands for any other act among the things that hinder a rule. */
  private static final String ANY_ACT = "act";

  /** Stands for any other act of the sentence among the things that hinder a rule. */
  private static final String ANY_ACT_OF_SENTENCE = "sentence";

  /** Things of which one must stand near: anywhere, or only after, or only before the predicate. */
  record Need(long before, long after) {
    boolean isMet(Near near) {
      return (near.before() & before) != 0 || (near.after() & after) != 0;
    }
  }

  /** {@return what the act is, where nothing hinders it and all it needs stands near} */
  Optional<EventType> typeOf(Aspect aspect, Near near) {
    boolean met = (near.all() & unless) == 0 && needs.stream().allMatch(need -> need.isMet(near));
    return met ? Optional.ofNullable(types.get(aspect)) : Optional.empty();
  }

  /** {@return the forms of a cell, each once; {@code @decide} stands for a family of verbs} */
  static Set<String> formsOf(String cell, Map<String, List<String>> families) {
    var forms = new LinkedHashSet<String>();
    for (String word : RuleTable.words(cell)) {
      forms.addAll(families.getOrDefault(word, List.of(word)));
    }
    return forms;
  }

  /** {@return the rule of a row} */
  static Rule of(List<String> row, ObjectClasses classes) {
    var types = new EnumMap<Aspect, EventType>(Aspect.class);
    var told = List.of(Aspect.DONE, Aspect.ONGOING, Aspect.PLANNED);
    for (int i = 0; i < told.size(); i++) {
      if (!row.get(i).equals("-")) {
        types.put(told.get(i), type(row.get(i)));
      }
    }
    var needs = new ArrayList<Need>();
    var own = new ArrayList<Long>();
    for (String written : RuleTable.words(row.get(3))) {
      if (written.startsWith(ARGUMENT)) {
        own.add(classes.maskOfAny(written.substring(ARGUMENT.length())));
      } else {
        needs.add(need(written, classes));
      }
    }
    List<String> hindrances = RuleTable.words(row.get(4));
    long unless =
        hindrances.stream()
            .filter(name -> !name.equals(ANY_ACT) && !name.equals(ANY_ACT_OF_SENTENCE))
            .mapToLong(classes::mask)
            .reduce(0, (a, b) -> a | b);
    boolean lone = hindrances.contains(ANY_ACT_OF_SENTENCE);
    boolean weak = lone || hindrances.contains(ANY_ACT);
    return new Rule(types, needs, own, unless, weak, lone, row.get(3).contains("first"));
  }

  /**
   * {@return a need as written: {@code plant|project}, {@code loan>} after, {@code loan<} before}
   */
  private static Need need(String written, ObjectClasses classes) {
    boolean after = written.endsWith(">");
    boolean before = written.endsWith("<");
    long mask =
        classes.maskOfAny(before || after ? written.substring(0, written.length() - 1) : written);
    return new Need(after ? 0 : mask, before ? 0 : mask);
  }

  static EventType type(String id) {
    return EventType.findById(id)
        .orElseThrow(
            () -> new IllegalArgumentException("The type (%s) must be one.".formatted(id)));
  }
}
