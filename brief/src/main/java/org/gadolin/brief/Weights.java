package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How important an act is: the sum of {@code act_weights.csv}'s row for its kind and of the rows
 * for what its sentence tells. Ties keep the order of the documents.
 */
record Weights(Map<String, Integer> byName) {

  private static final int MOST_DOCUMENTS = 3;

  static Weights bundled() {
    Map<String, Integer> weights = new HashMap<>();
    for (List<String> cells : Table.rows("act_weights.csv")) {
      weights.put(cells.get(0), Integer.parseInt(cells.get(1)));
    }
    return new Weights(Map.copyOf(weights));
  }

  private record Weighed<T>(T what, int weight) {}

  List<Act> heaviestFirst(Stream<Act> acts) {
    return sorted(acts, this::of);
  }

  List<ActGroup> heaviestGroupFirst(Stream<ActGroup> groups) {
    return sorted(groups, this::of);
  }

  /** Weighs each once: what an act's sentence tells is looked up anew each time. */
  private static <T> List<T> sorted(Stream<T> all, ToIntFunction<T> weight) {
    return all.map(one -> new Weighed<>(one, weight.applyAsInt(one)))
        .sorted(Comparator.comparingInt((Weighed<T> one) -> one.weight()).reversed())
        .map(Weighed::what)
        .toList();
  }

  int of(Act act) {
    return byName.getOrDefault(act.type().id(), 0)
        + given("named", !act.event().participants().isEmpty())
        + given("dated", act.event().date().isDated())
        + given("link", !act.links().isEmpty())
        + given("figure", !act.figures().isEmpty());
  }

  int of(ActGroup group) {
    int more = Math.min(MOST_DOCUMENTS, group.countDocuments() - 1);
    return of(group.lead()) + more * byName.getOrDefault("document", 0);
  }

  /** {@return the sum and its parts, for a reader who asks how the order came about} */
  String told(ActGroup group, Words words) {
    Act act = group.lead();
    var parts = new ArrayList<String>();
    parts.add(act.type().id() + " " + byName.getOrDefault(act.type().id(), 0));
    part(parts, "named", !act.event().participants().isEmpty());
    part(parts, "dated", act.event().date().isDated());
    part(parts, "link", !act.links().isEmpty());
    part(parts, "figure", !act.figures().isEmpty());
    int more = Math.min(MOST_DOCUMENTS, group.countDocuments() - 1);
    if (more > 0) {
      parts.add("document %d × %d".formatted(more, byName.getOrDefault("document", 0)));
    }
    return words.say(
        "how.weight", "sum", String.valueOf(of(group)), "parts", String.join(" + ", parts));
  }

  private void part(List<String> parts, String name, boolean is) {
    if (is) {
      parts.add(name + " " + given(name, true));
    }
  }

  private int given(String name, boolean is) {
    return is ? byName.getOrDefault(name, 0) : 0;
  }
}
