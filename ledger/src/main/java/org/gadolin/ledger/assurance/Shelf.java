package org.gadolin.ledger.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.Claim;
import org.gadolin.core.Property;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.identity.Identities;
import org.gadolin.ledger.origin.StoryClaim;

/** The statements of some documents by what they are about. */
final class Shelf {

  private record About(Subject subject, Property property, String place) {
    static About of(StatementKey key) {
      return new About(key.subject(), key.property(), key.place());
    }
  }

  private final Map<StoryClaim, Told> byClaim = new HashMap<>();
  private final Map<About, List<Told>> byAbout = new HashMap<>();

  private final Identities identities;

  /** Names of one actor, by what persons have decided, are one subject. */
  Shelf(Collection<Entry> entries, Identities identities) {
    this.identities = identities;
    entries.forEach(this::add);
  }

  private StatementKey common(StatementKey key) {
    var told = key.subject();
    var subject =
        new Subject(told.kind(), identities.common(told.holder()), told.stage(), told.product());
    return new StatementKey(
        subject, key.property(), key.place(), key.asOf(), key.dating(), key.basis());
  }

  private void add(Entry entry) {
    var said = entry.extraction();
    add(entry, said.events(), entry.keys().events());
    add(entry, said.figures(), entry.keys().figures());
    add(entry, said.otherFigures(), entry.keys().otherFigures());
  }

  private void add(Entry entry, List<? extends Claim> claims, List<StatementKey> keys) {
    for (int i = 0; i < claims.size(); i++) {
      var told =
          new Told(
              new StoryClaim(entry.document().sha256(), claims.get(i)), common(keys.get(i)), entry);
      byClaim.putIfAbsent(told.claim(), told);
      if (told.key().isResolved()) {
        byAbout.computeIfAbsent(About.of(told.key()), key -> new ArrayList<>()).add(told);
      }
    }
  }

  Optional<Told> find(StoryClaim claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /** {@return what other stories tell of the same subject and property, at any time} */
  List<Told> about(Told told) {
    if (!told.key().isResolved()) {
      return List.of();
    }
    return byAbout.getOrDefault(About.of(told.key()), List.of()).stream()
        .filter(told::isOfOtherStory)
        .toList();
  }

  /** {@return what one story tells of the same thing at the same time} */
  List<Told> beside(Told told, Told inStoryOf) {
    return byAbout.getOrDefault(About.of(told.key()), List.of()).stream()
        .filter(one -> one.claim().story().equals(inStoryOf.claim().story()))
        .filter(one -> one.key().meets(told.key()))
        .toList();
  }
}
