package org.gadolin.ledger.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Judgement;
import org.gadolin.ledger.internal.table.Table;

/**
 * Rates source organisations: by a written rule on their kind and owner, unless a person has judged
 * otherwise. Immutable, thread-safe.
 */
public final class ReliabilityRules {

  private static final String ANY = "*";

  private final List<List<String>> rows = Table.rows("standing/reliability.csv");

  /**
   * {@return the letter and its reason}
   *
   * @param publisher the organisation's name, as judgements name it
   * @param kind id of the vocabulary {@code source_kind}; empty when not known
   * @param affiliated whether it belongs to a state
   * @param judgements all that are known on the day; the last on this publisher counts
   */
  public Rated rate(
      String publisher, String kind, Affiliation affiliated, List<Judgement> judgements) {
    return judged(publisher, judgements).orElseGet(() -> byRule(kind, affiliated));
  }

  private static Optional<Rated> judged(String publisher, List<Judgement> judgements) {
    return judgements.stream()
        .filter(one -> one.kind() == Judgement.Kind.RELIABILITY)
        .filter(one -> one.target().equalsIgnoreCase(publisher))
        .max(Comparator.comparing(Judgement::at))
        .flatMap(
            one -> Reliability.find(one.value()).map(letter -> new Rated(letter, told(one), true)));
  }

  /** {@return a judgement as a reason: why, who, when} */
  static String told(Judgement one) {
    String day = one.at().toString().substring(0, 10);
    return "%s (judged by %s, %s)".formatted(one.reason(), one.author(), day);
  }

  private Rated byRule(String kind, Affiliation affiliated) {
    return rows.stream()
        .filter(row -> row.get(0).equals(ANY) || row.get(0).equals(kind))
        .filter(row -> row.get(1).equals(ANY) || row.get(1).equals(affiliated.id()))
        .findFirst()
        .map(row -> new Rated(Reliability.valueOf(row.get(2)), row.get(3), false))
        .orElseThrow();
  }
}
