package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.claims.internal.figures.Figures;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
import org.gadolin.text.Range;

/**
 * Reads events: each sentence that a trigger of {@code triggers.csv} tells an act is a candidate;
 * sentences that tell the same act of the same participants become one event with several passages.
 * Immutable, thread-safe.
 */
public final class EventReader {

  private static final int SHORTEST_SENTENCE = 6;

  private final Triggers triggers = Triggers.bundled();

  /** {@return the events of a document} */
  public List<Claim.Event> read(Frame frame, Terms terms, Names names, Figures figures) {
    var drafts = new ArrayList<Draft>();
    Period published = frame.document().head().published();
    for (Range whole : frame.sentences()) {
      Range sentence = trimmed(frame.text(), whole);
      if (sentence.length() < SHORTEST_SENTENCE
          || terms.furniture().stream().anyMatch(zone -> zone.overlaps(sentence))) {
        continue;
      }
      triggers
          .find(sentence.of(frame.text()))
          .ifPresent(
              trigger ->
                  add(
                      drafts,
                      new Draft(
                          trigger.type(),
                          date(frame, sentence, published),
                          participants(frame, sentence, names),
                          sentence)));
    }
    return drafts.stream().map(draft -> draft.event(frame)).toList();
  }

  private static void add(List<Draft> drafts, Draft next) {
    for (Draft draft : drafts) {
      if (draft.isSameActAs(next)) {
        draft.take(next);
        return;
      }
    }
    drafts.add(next);
  }

  private static Period date(Frame frame, Range sentence, Period published) {
    return Dates.find(sentence.of(frame.text()), published).stream()
        .map(DateHit::period)
        .findFirst()
        .orElse(Period.UNDATED);
  }

  /** Actors named in the sentence; where none is, the countries that act in it. */
  private static List<String> participants(Frame frame, Range sentence, Names names) {
    var acting = new ArrayList<String>();
    for (Claim.Actor actor : names.actors()) {
      if (isIn(frame, sentence, actor.evidence())) {
        acting.add(actor.name());
      }
    }
    return acting;
  }

  private static boolean isIn(Frame frame, Range sentence, List<Evidence> evidence) {
    return evidence.stream().anyMatch(one -> sentence.contains(frame.rangeOf(one)));
  }

  private static Range trimmed(String text, Range sentence) {
    int start = sentence.start();
    int end = sentence.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }
}
