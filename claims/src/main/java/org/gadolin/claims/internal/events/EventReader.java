package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gadolin.claims.internal.figures.Figures;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
import org.gadolin.text.Range;

/** Reads events. Immutable, thread-safe. */
public final class EventReader {

  private static final int SHORTEST = 8;
  private static final int HEADLINE_REACH = 400;

  private final EventRules rules = EventRules.load();
  private final PriceMoves prices = new PriceMoves();

  /** {@return the events of a document} */
  public List<Claim.Event> read(Frame frame, Terms terms, Names names, Figures figures) {
    if (terms.relevance() != Relevance.RARE_EARTH) {
      return List.of();
    }
    var genre = Genre.of(frame);
    var tellings = new ArrayList<Act>();
    for (Range sentence : frame.sentences()) {
      Range range = trimmed(frame.text(), sentence);
      if (range.length() >= SHORTEST && terms.furniture().stream().noneMatch(range::overlaps)) {
        addActs(frame, names, genre, range, tellings);
      }
    }
    var events = new ArrayList<Claim.Event>();
    for (Act act : ActJoiner.join(tellings)) {
      var date = act.date().isDated() ? act.date() : headlineDate(frame, act, events.isEmpty());
      events.add(
          new Claim.Event(act.type(), date, act.participants(), frame.evidence(act.ranges())));
    }
    return List.copyOf(events);
  }

  private void addActs(Frame frame, Names names, Genre genre, Range range, List<Act> acts) {
    String sentence = range.of(frame.text());
    switch (genre) {
      case LAW -> {
        if (Genre.isOperative(sentence)) {
          acts.add(new Act(EventType.POLICY, "", Period.UNDATED, List.of(), List.of(range)));
        }
      }
      case PAPER ->
          rules
              .findAct(sentence)
              .filter(found -> found.type() == EventType.STUDY)
              .ifPresent(found -> acts.add(act(frame, names, found, "", range)));
      case REPORT -> addReported(frame, names, range, sentence, acts);
    }
  }

  private void addReported(Frame frame, Names names, Range range, String sentence, List<Act> acts) {
    var moved = prices.of(sentence);
    for (String product : moved) {
      var found = new EventRules.Found(EventType.PRICE_MOVE, new Range(0, 0));
      acts.add(act(frame, names, found, product, range));
    }
    if (moved.isEmpty()) {
      rules
          .findAct(sentence)
          .ifPresent(
              found -> {
                String topic =
                    found.type() == EventType.STUDY ? Integer.toString(range.start()) : "";
                acts.add(act(frame, names, found, topic, range));
              });
    }
  }

  private static Act act(
      Frame frame, Names names, EventRules.Found found, String topic, Range range) {
    boolean named = found.type() != EventType.PRICE_MOVE;
    var who = named ? participants(frame, names, range) : List.<String>of();
    return new Act(found.type(), topic, date(frame, range, found), who, List.of(range));
  }

  private static List<String> participants(Frame frame, Names names, Range range) {
    var found = new LinkedHashSet<String>();
    for (Claim.Actor actor : names.actors()) {
      for (Evidence evidence : actor.evidence()) {
        if (frame.rangeOf(evidence).overlaps(range)) {
          found.add(actor.name());
        }
      }
    }
    return List.copyOf(found);
  }

  /** The date nearest to the words that tell the act. */
  private static Period date(Frame frame, Range range, EventRules.Found found) {
    var date = Period.UNDATED;
    int nearest = Integer.MAX_VALUE;
    for (DateHit hit : Dates.find(range.of(frame.text()), head(frame).published())) {
      int distance = Math.abs(hit.range().start() - found.trigger().start());
      if (distance < nearest) {
        nearest = distance;
        date = hit.period();
      }
    }
    return date;
  }

  private static Period headlineDate(Frame frame, Act act, boolean first) {
    boolean headline = first && act.ranges().getFirst().start() < HEADLINE_REACH;
    boolean news = act.type() != EventType.STUDY && act.type() != EventType.POLICY;
    return headline && news || act.type() == EventType.PRICE_MOVE
        ? head(frame).published()
        : Period.UNDATED;
  }

  private static DocumentHead head(Frame frame) {
    return frame.document().head();
  }

  private static Range trimmed(String text, Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }
}
