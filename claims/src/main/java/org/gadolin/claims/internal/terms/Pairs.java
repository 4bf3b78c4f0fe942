package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Layer;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/**
 * Terms of two parts with other words between them: used (neodymium) magnets. A row of the table
 * tells the layer, the id, the words of either part, and how many characters may part them; a stop
 * or a comma may not. Immutable, thread-safe.
 */
final class Pairs {

  private record Rule(Layer layer, String id, int gap) {}

  /** Words after which the second part is no longer what the first tells of: used in magnets. */
  private static final Expression LOOSE =
      Expression.of("(?i)\\b(?:in|into|for|to|by|as|with|on|at|and|or|is|are|was|were)\\b");

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Integer> partNumbers = new HashMap<>();
  private final List<List<Integer>> firsts = new ArrayList<>(); // rules a part opens
  private final List<List<Integer>> seconds = new ArrayList<>(); // rules a part closes
  private final TermSet parts;

  private Pairs(List<List<String>> rows) {
    var builder = TermSet.builder();
    for (List<String> row : rows) {
      int rule = rules.size();
      rules.add(
          new Rule(
              Layer.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
              row.get(1),
              Integer.parseInt(row.get(4))));
      RuleTable.words(row.get(2)).forEach(word -> firsts.get(part(word, builder)).add(rule));
      RuleTable.words(row.get(3)).forEach(word -> seconds.get(part(word, builder)).add(rule));
    }
    parts = builder.build();
  }

  /** {@return the pairs of a resource} */
  static Pairs load(String resource) {
    return new Pairs(RuleTable.rows(resource));
  }

  private int part(String word, TermSet.Builder builder) {
    return partNumbers.computeIfAbsent(
        word,
        form -> {
          int number = firsts.size();
          firsts.add(new ArrayList<>());
          seconds.add(new ArrayList<>());
          builder.addAnyCase(form, number);
          return number;
        });
  }

  /** Adds the pairs of a text; what lies inside one and is of its layer is taken out. */
  void addTo(String text, List<TermDictionary.Found> found) {
    List<TermHit> hits = parts.findAll(text);
    for (int i = 0; i < hits.size(); i++) {
      for (int rule : firsts.get(hits.get(i).value())) {
        addPair(text, hits, i, rule, found);
      }
    }
  }

  private void addPair(
      String text, List<TermHit> hits, int first, int rule, List<TermDictionary.Found> found) {
    Range head = hits.get(first).range();
    Rule pair = rules.get(rule);
    for (int j = first + 1; j < hits.size(); j++) {
      Range tail = hits.get(j).range();
      if (tail.start() - head.end() > pair.gap()) {
        return;
      }
      boolean closes =
          tail.start() >= head.end() && seconds.get(hits.get(j).value()).contains(rule);
      if (closes && isOnePhrase(text.substring(head.end(), tail.start()))) {
        var range = new Range(head.start(), tail.end());
        found.removeIf(one -> one.layer() == pair.layer() && range.overlaps(one.range()));
        found.add(new TermDictionary.Found(pair.layer(), pair.id(), range));
        return;
      }
    }
  }

  private static boolean isOnePhrase(String words) {
    return words.chars().noneMatch(c -> ".,;:()|。，；：、（）\n".indexOf(c) >= 0) && !LOOSE.isIn(words);
  }
}
