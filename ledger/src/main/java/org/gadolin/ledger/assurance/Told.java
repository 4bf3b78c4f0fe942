package org.gadolin.ledger.assurance;

import java.util.List;
import java.util.Optional;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.core.StatementKey;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.dispute.Assertion;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.text.Sentences;

/** A figure or event with its key and the document that tells it. */
record Told(StoryClaim claim, StatementKey key, Entry entry) {

  private static final int MONTH = 7;

  Period published() {
    return entry.document().head().published();
  }

  /** {@return whether it certainly appeared before another} */
  boolean isBefore(Told other) {
    return published().isDated()
        && other.published().isDated()
        && published().to().compareTo(other.published().from()) < 0
        && !other.published().from().startsWith(published().to());
  }

  boolean isOfOtherStory(Told other) {
    return !claim.story().equals(other.claim.story());
  }

  /** {@return the figure as its own words state it} */
  Assertion assertion() {
    return assertion(claim.claim().evidence().getFirst().words());
  }

  /**
   * {@return the figure with the sentence it stands in, which may tell in what terms it is meant}
   */
  Assertion inSentence() {
    String text = entry.document().text();
    int at = text.offsetByCodePoints(0, claim.claim().evidence().getFirst().span().start());
    return assertion(
        Sentences.of(text).stream()
            .filter(range -> range.start() <= at && at < range.end())
            .findFirst()
            .map(range -> text.substring(range.start(), range.end()))
            .orElse(""));
  }

  private Assertion assertion(String words) {
    Optional<Quantity> value =
        claim.claim() instanceof Claim.Figure figure
            ? Optional.of(figure.value())
            : Optional.empty();
    var head = entry.document().head();
    return new Assertion(head.publisher(), head.published(), key, value, words, head.title());
  }

  /**
   * {@return whether two acts of one kind by one actor are one}: the days, or the months, fit, and
   * so does a figure of their sentences where both have one in the same unit
   */
  boolean isSameAct(Told other) {
    String one = key.asOf().iso();
    String two = other.key.asOf().iso();
    return key.isResolved()
        && other.key.isResolved()
        && key.basis().equals(other.key.basis())
        && Math.min(one.length(), two.length()) >= MONTH
        && (one.startsWith(two) || two.startsWith(one))
        && Figures.fit(figures(), other.figures());
  }

  private List<Quantity> figures() {
    return entry.extraction().figures().stream()
        .filter(
            figure ->
                claim.claim().evidence().stream()
                    .anyMatch(act -> act.span().overlaps(figure.evidence().getFirst().span())))
        .map(Claim.Figure::value)
        .toList();
  }
}
