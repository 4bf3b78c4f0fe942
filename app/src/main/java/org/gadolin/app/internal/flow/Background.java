package org.gadolin.app.internal.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Judgement;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.assurance.Judged;
import org.gadolin.ledger.identity.Identities;
import org.gadolin.ledger.origin.StoryClaim;

/** What the ledger holds beside the documents of a run: others that tell of the same things. */
public final class Background {

  /** Of one subject, property and time so many documents are looked at, those recorded last. */
  private static final int MOST = 100;

  /** Of other times only the last ones: what a statement updates. */
  private static final int MOST_OF_OTHER_TIMES = 5;

  private final LedgerView view;

  /** Looks into a ledger as known on some day. */
  public Background(LedgerView view) {
    this.view = view;
  }

  /** {@return the other documents that state something of the same subjects and properties} */
  public List<Entry> of(List<Entry> documents) {
    var numbers = new LinkedHashSet<Long>();
    var identities = Identities.of(view.judgements());
    documents.stream()
        .flatMap(entry -> keys(entry.keys()))
        .filter(StatementKey::isResolved)
        .map(Background::withoutTerms)
        .distinct()
        .flatMap(key -> ofAllNames(key, identities))
        .forEach(
            key -> {
              numbers.addAll(view.about(key, MOST));
              numbers.addAll(view.about(withoutTime(key), MOST_OF_OTHER_TIMES));
            });
    Set<String> own =
        documents.stream()
            .map(entry -> entry.document().sha256())
            .collect(Collectors.toCollection(HashSet::new));
    var others = new ArrayList<Entry>();
    numbers.stream()
        .sorted()
        .flatMap(number -> view.findEntry(number).stream())
        .filter(entry -> !own.contains(entry.document().sha256()))
        .forEach(others::add);
    return List.copyOf(others);
  }

  private static Stream<StatementKey> ofAllNames(StatementKey key, Identities identities) {
    var told = key.subject();
    return identities.names(told.holder()).stream()
        .map(name -> new Subject(told.kind(), name, told.stage(), told.product()))
        .map(
            subject ->
                new StatementKey(
                    subject, key.property(), key.place(), key.asOf(), key.dating(), key.basis()));
  }

  private static Stream<StatementKey> keys(StatementKeys keys) {
    return Stream.of(keys.events(), keys.figures(), keys.otherFigures()).flatMap(List::stream);
  }

  private static StatementKey withoutTerms(StatementKey key) {
    var none = StatementKey.NONE;
    return new StatementKey(
        key.subject(), key.property(), key.place(), key.asOf(), none.dating(), none.basis());
  }

  private static StatementKey withoutTime(StatementKey key) {
    var none = StatementKey.NONE;
    return new StatementKey(
        key.subject(), key.property(), key.place(), none.asOf(), none.dating(), none.basis());
  }

  /**
   * {@return what persons have judged}; what was judged of one statement in several readings of its
   * document is told of one number.
   */
  public Judged judged() {
    Map<StoryClaim, Long> numbers = new HashMap<>();
    var judgements = new ArrayList<Judgement>();
    for (Judgement one : view.judgements()) {
      Optional<StoryClaim> claim = claim(one);
      long own = claim.isPresent() ? Long.parseLong(one.target()) : 0;
      judgements.add(
          claim
              .map(told -> one.on(numbers.computeIfAbsent(told, key -> own).toString()))
              .orElse(one));
    }
    return new Judged(judgements, numbers);
  }

  private Optional<StoryClaim> claim(Judgement judgement) {
    String target = judgement.target();
    if (!judgement.kind().isOnStatements() || !target.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return view.findStatement(Long.parseLong(target))
        .flatMap(
            statement ->
                view.findDocument(statement.document())
                    .map(found -> new StoryClaim(found.document().sha256(), statement.claim())));
  }
}
