package org.gadolin.ledger.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gadolin.core.Judgement;

/**
 * Which names are one actor's, by what persons have decided: of each pair the last decision counts,
 * so that a split undoes a merge. Immutable, thread-safe.
 */
public final class Identities {

  private record Pair(String one, String other) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Map<Pair, Judgement.Kind> decisions = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();

  private Identities(List<Judgement> judgements) {
    judgements.stream()
        .filter(one -> one.kind() == Judgement.Kind.MERGE || one.kind() == Judgement.Kind.SPLIT)
        .sorted(Comparator.comparing(Judgement::at))
        .forEach(one -> decisions.put(Pair.of(one.target(), one.value()), one.kind()));
    decisions.forEach(
        (pair, kind) -> {
          if (kind == Judgement.Kind.MERGE) {
            join(pair);
          }
        });
  }

  /** {@return the identities that some judgements make} */
  public static Identities of(List<Judgement> judgements) {
    return new Identities(judgements);
  }

  private void join(Pair pair) {
    Set<String> both = new TreeSet<>();
    both.addAll(groups.getOrDefault(pair.one(), Set.of(pair.one())));
    both.addAll(groups.getOrDefault(pair.other(), Set.of(pair.other())));
    both.forEach(name -> groups.put(name, both));
  }

  /** {@return all names of the actor with this name, itself among them} */
  public Set<String> names(String name) {
    return new HashSet<>(groups.getOrDefault(name, Set.of(name)));
  }

  /** {@return one and the same name for all names of one actor} */
  public String common(String name) {
    return groups.getOrDefault(name, Set.of(name)).iterator().next();
  }

  /** {@return whether somebody has decided about these two names} */
  public boolean isDecided(String one, String other) {
    return decisions.containsKey(Pair.of(one, other)) || names(one).contains(other);
  }
}
