package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gadolin.claims.internal.figures.Figures;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.text.Range;

/** Reads events. Immutable, thread-safe. */
public final class EventReader {

  private static final int HEADLINE_REACH = 400;

  private final Predicates predicates = Predicates.load();
  private final PriceMoves prices = new PriceMoves(predicates.aspects());

  /** {@return the events of a document} */
  public List<Claim.Event> read(Frame frame, Terms terms, Names names, Figures figures) {
    if (terms.relevance() != Relevance.RARE_EARTH) {
      return List.of();
    }
    var mentions = new Mentions(frame, names, figures, predicates.classes());
    var genre = Genre.of(frame, mentions.hasActors());
    Set<EventType> headline = headlineTypes(frame);
    List<Act> tellings =
        new Tellings(frame, mentions, genre, headline, predicates, prices)
            .in(readable(frame, terms));
    return dated(frame, genre, headline, ActJoiner.join(tellings));
  }

  private static List<Range> readable(Frame frame, Terms terms) {
    var sentences = new ArrayList<Range>();
    for (Range sentence : frame.sentences()) {
      Range range = frame.trimmed(sentence);
      if (range.length() > 0 && terms.furniture().stream().noneMatch(range::overlaps)) {
        sentences.add(range);
      }
    }
    return sentences;
  }

  private List<Claim.Event> dated(
      Frame frame, Genre genre, Set<EventType> headline, List<Act> acts) {
    var events = new ArrayList<Claim.Event>();
    var told = EnumSet.noneOf(EventType.class);
    for (Act act : acts) {
      boolean first = events.isEmpty() && act.ranges().getFirst().start() < HEADLINE_REACH;
      boolean news = headline.isEmpty() ? first : headline.contains(act.type());
      boolean own = told.add(act.type()) && news || act.type() == EventType.PRICE_MOVE;
      Period date = act.date();
      if (!date.isDated() && (genre == Genre.REPORT ? own : genre.isDatedByItsHead(frame))) {
        date = frame.document().head().published();
      }
      events.add(
          new Claim.Event(act.type(), date, act.participants(), frame.evidence(act.ranges())));
    }
    return List.copyOf(events);
  }

  private Set<EventType> headlineTypes(Frame frame) {
    var types = EnumSet.noneOf(EventType.class);
    String title = frame.document().head().title();
    predicates.find(title, List::of).forEach(found -> types.add(found.type()));
    return types;
  }
}
