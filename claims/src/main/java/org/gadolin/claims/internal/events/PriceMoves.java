package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Which products a sentence or a table row says to have changed in price. Immutable. */
final class PriceMoves {

  private static final int MOVE = -1;
  private static final int FLAT = -2;
  private static final int PRICE = -3;
  private static final int SHARE = -4;

  private final List<String> products = new ArrayList<>();
  private final TermSet terms;

  PriceMoves() {
    var builder = TermSet.builder();
    for (List<String> row : RuleTable.rows("events/products.csv")) {
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, products.size()));
      products.add(row.get(0));
    }
    for (List<String> row : RuleTable.rows("events/moves.csv")) {
      int kind = row.get(0).equals("flat") ? FLAT : MOVE;
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, kind));
    }
    for (List<String> row : RuleTable.rows("events/contexts.csv")) {
      int kind = row.get(0).equals("price") ? PRICE : row.get(0).equals("share") ? SHARE : 0;
      if (kind != 0) {
        RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, kind));
      }
    }
    terms = builder.build();
  }

  /** {@return the products whose price moved, in order; empty where the sentence tells none} */
  Set<String> of(String sentence) {
    var hits = outermost(terms.findAll(sentence));
    if (sentence.strip().startsWith("|")) {
      return changedRow(sentence, hits);
    }
    boolean price = hits.stream().anyMatch(hit -> hit.value() == PRICE);
    boolean share = hits.stream().anyMatch(hit -> hit.value() == SHARE);
    return price && !share ? moved(hits) : Set.of();
  }

  private Set<String> moved(List<TermHit> hits) {
    var moved = new LinkedHashSet<String>();
    var pending = new ArrayList<String>();
    boolean verbBefore = false;
    for (TermHit hit : hits) {
      if (hit.value() >= 0) {
        pending.add(products.get(hit.value()));
      } else if (hit.value() == MOVE) {
        verbBefore = true;
        moved.addAll(pending);
        pending.clear();
      } else if (hit.value() == FLAT) {
        pending.clear();
      }
    }
    return moved.isEmpty() && verbBefore ? new LinkedHashSet<>(pending) : moved;
  }

  /** A row counts when one of its cells after the product is a signed change. */
  private Set<String> changedRow(String row, List<TermHit> hits) {
    boolean changed = false;
    for (String cell : row.split("\\|", -1)) {
      String text = cell.strip();
      boolean signed = text.startsWith("-") || text.startsWith("+") || text.startsWith("−");
      changed |= signed && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
    for (TermHit hit : hits) {
      if (changed && hit.value() >= 0) {
        return Set.of(products.get(hit.value()));
      }
    }
    return Set.of();
  }

  private static List<TermHit> outermost(List<TermHit> hits) {
    var kept = new ArrayList<TermHit>();
    Range last = new Range(0, 0);
    for (TermHit hit : hits) {
      if (hit.range().start() >= last.end()) {
        kept.add(hit);
        last = hit.range();
      }
    }
    return kept;
  }
}
