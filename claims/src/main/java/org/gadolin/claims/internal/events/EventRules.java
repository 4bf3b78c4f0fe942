package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.EventType;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/**
 * Which words tell which kind of act, what must stand in the same sentence, and what must not. The
 * first rule of the table that holds decides. Immutable, thread-safe.
 */
final class EventRules {

  /**
   * An act found in a sentence.
   *
   * @param type its kind
   * @param trigger where the deciding words stand in the sentence
   */
  record Found(EventType type, Range trigger) {}

  private record Rule(EventType type, List<String> needs, List<String> unless) {
    boolean holdsIn(Set<String> contexts) {
      return contexts.containsAll(needs) && unless.stream().noneMatch(contexts::contains);
    }
  }

  private final List<Rule> rules;
  private final List<String> contexts;
  private final TermSet terms;

  private EventRules(List<Rule> rules, List<String> contexts, TermSet terms) {
    this.rules = List.copyOf(rules);
    this.contexts = List.copyOf(contexts);
    this.terms = terms;
  }

  /** {@return the rules of the class path} */
  static EventRules load() {
    var builder = TermSet.builder();
    var rules = new ArrayList<Rule>();
    for (List<String> row : RuleTable.rows("events/triggers.csv")) {
      for (String word : RuleTable.words(row.get(3))) {
        builder.addAnyCase(word, rules.size());
      }
      var type = EventType.findById(row.get(0)).orElseThrow();
      rules.add(new Rule(type, RuleTable.words(row.get(1)), RuleTable.words(row.get(2))));
    }
    var contexts = new ArrayList<String>();
    for (List<String> row : RuleTable.rows("events/contexts.csv")) {
      for (String word : RuleTable.words(row.get(1))) {
        builder.addAnyCase(word, rules.size() + contexts.size());
      }
      contexts.add(row.get(0));
    }
    return new EventRules(rules, contexts, builder.build());
  }

  /** {@return the act a sentence tells, if any} */
  Optional<Found> findAct(String sentence) {
    List<TermHit> hits = terms.findAll(sentence);
    var present = new HashSet<String>();
    for (TermHit hit : hits) {
      if (hit.value() >= rules.size()) {
        present.add(contexts.get(hit.value() - rules.size()));
      }
    }
    if (present.contains("standing") || present.contains("negation")) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(hit -> hit.value() < rules.size() && rules.get(hit.value()).holdsIn(present))
        .min((a, b) -> Integer.compare(a.value(), b.value()))
        .map(hit -> new Found(rules.get(hit.value()).type(), hit.range()));
  }
}
