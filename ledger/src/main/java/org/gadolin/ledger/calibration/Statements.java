package org.gadolin.ledger.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gadolin.core.Claim;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.StatementKey;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.origin.StoryClaim;

/** The resolved statements of documents, with the words that tell which plant is meant. */
final class Statements {

  /**
   * One statement.
   *
   * @param places and {@code things}: what its passage names, by which two plants are held apart
   */
  record One(
      StoryClaim claim, StatementKey key, Entry entry, Set<String> places, Set<String> things) {

    Period published() {
      return entry.document().head().published();
    }

    /** {@return whether both may be of one plant: nothing that both name is another} */
    boolean mayBeOf(One other) {
      return fit(places, other.places) && fit(things, other.things);
    }

    private static boolean fit(Set<String> ones, Set<String> others) {
      return ones.isEmpty() || others.isEmpty() || ones.stream().anyMatch(others::contains);
    }
  }

  private Statements() {}

  static List<One> of(Collection<Entry> entries) {
    var found = new ArrayList<One>();
    for (Entry entry : entries) {
      BiConsumer<Claim, StatementKey> sink =
          (claim, key) -> {
            if (key.isResolved()) {
              found.add(one(entry, claim, key));
            }
          };
      each(entry.extraction().events(), entry.keys().events(), sink);
      each(entry.extraction().figures(), entry.keys().figures(), sink);
    }
    return found;
  }

  private static void each(
      List<? extends Claim> claims, List<StatementKey> keys, BiConsumer<Claim, StatementKey> sink) {
    for (int i = 0; i < claims.size(); i++) {
      sink.accept(claims.get(i), keys.get(i));
    }
  }

  private static One one(Entry entry, Claim claim, StatementKey key) {
    var places = new HashSet<String>();
    entry.extraction().places().stream()
        .filter(place -> isIn(place, claim))
        .forEach(place -> places.add(place.name()));
    var things = new HashSet<String>();
    entry.extraction().mentions().stream()
        .filter(mention -> mention.layer() == Layer.ELEMENT || mention.layer() == Layer.TECHNOLOGY)
        .filter(mention -> isIn(mention, claim))
        .forEach(mention -> things.add(mention.id()));
    return new One(new StoryClaim(entry.document().sha256(), claim), key, entry, places, things);
  }

  private static boolean isIn(Claim named, Claim claim) {
    return named.evidence().stream()
        .anyMatch(
            one -> claim.evidence().stream().anyMatch(all -> all.span().overlaps(one.span())));
  }
}
