package org.gadolin.claims.internal.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.text.Range;

/**
 * Gives a person the country and state of the body the text gives him: the one right behind his
 * name or title, else the last one named before, else the next; a minister or mayor those of the
 * country named nearest. An unknown body takes the country of the place named right before.
 */
final class Bodies {

  private static final int NEAR = 160;
  private static final int FAR = 1200;

  private final String text;
  private final List<Found> actors;
  private final List<Seats.Placed> places;

  Bodies(String text, List<Found> actors, List<Seats.Placed> places) {
    this.text = text;
    this.actors = actors;
    this.places = places;
  }

  /** {@return an actor with what its surroundings tell} */
  Found completed(Found actor) {
    Range first = actor.ranges().getFirst();
    if (actor.type() != ActorType.PERSON) {
      boolean government = actor.type() == ActorType.GOVERNMENT && !actor.country().isKnown();
      return government ? actor.of(nearest(first), actor.state()) : actor;
    }
    if (actor.country().isKnown() && actor.state() != Affiliation.UNKNOWN && actor.known()) {
      return actor;
    }
    if (!actor.known() && actor.state() == Affiliation.YES) {
      Country seat = actor.country().isKnown() ? actor.country() : nearest(first);
      return actor.of(seat, Affiliation.YES);
    }
    boolean ofCompany = !actor.known() && actor.state() == Affiliation.NO;
    Optional<Found> body = ofCompany ? company(first).or(() -> body(first)) : body(first);
    if (body.isEmpty()) {
      return actor.known() ? actor : actor.of(actor.country(), Affiliation.UNKNOWN);
    }
    Country seat = actor.country().isKnown() ? actor.country() : body.get().country();
    boolean told = actor.known() && actor.state() != Affiliation.UNKNOWN;
    return actor.of(seat, told ? actor.state() : body.get().state());
  }

  /**
   * The company of a manager: one of his sentence, of it the one right behind him, else the first
   * one of the document, whose news it mostly is.
   */
  private Optional<Found> company(Range person) {
    List<Found> companies =
        actors.stream().filter(actor -> actor.type() == ActorType.COMPANY).toList();
    Optional<Found> best = Optional.empty();
    int distance = FAR;
    for (Found actor : companies) {
      for (Range range : actor.ranges()) {
        int gap = gap(person, range);
        boolean same =
            range.end() <= person.start()
                ? !isStopped(text.substring(range.end(), person.start()))
                : range.start() >= person.end() && gap < 40 + 2 * NEAR;
        if (same && gap < distance) {
          distance = gap;
          best = Optional.of(actor);
        }
      }
    }
    return best.or(
        () ->
            companies.stream()
                .min(Comparator.comparingInt(actor -> actor.ranges().getFirst().start())));
  }

  private Optional<Found> body(Range person) {
    Optional<Found> best = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (Found actor : actors) {
      if (actor.type() == ActorType.PERSON || actor.type() == ActorType.EXCHANGE) {
        continue;
      }
      for (Range range : actor.ranges()) {
        int gap = gap(person, range);
        if (gap < distance) {
          distance = gap;
          best = Optional.of(actor);
        }
      }
    }
    return best;
  }

  /** Smaller is nearer; behind a stop or far away counts more. */
  private int gap(Range person, Range body) {
    if (body.start() >= person.end()) {
      int gap = body.start() - person.end();
      String between = text.substring(person.end(), body.start());
      boolean sameSentence = gap < NEAR && !isStopped(between);
      boolean of = between.matches(",? (?:[\\p{L}'’-]+ ){0,6}(?:of|at|with|for) (?:the )?");
      return of ? gap / 4 : sameSentence ? 40 + gap * 2 : FAR + gap;
    }
    int gap = person.start() - body.end();
    String between = gap < 0 ? "" : text.substring(body.end(), person.start());
    return gap < 0 ? FAR : isStopped(between) ? 120 + gap : gap;
  }

  private static boolean isStopped(String between) {
    return between.indexOf(". ") >= 0 || between.indexOf('。') >= 0 || between.indexOf('\n') >= 0;
  }

  private Country nearest(Range range) {
    Country best = Country.UNKNOWN;
    int distance = FAR;
    for (Seats.Placed place : places) {
      boolean before = place.range().end() <= range.start() + 1;
      int gap =
          before ? range.start() - place.range().end() : 2 * (place.range().start() - range.end());
      if (place.entry().country().isKnown() && Math.abs(gap) < distance) {
        distance = Math.abs(gap);
        best = place.entry().country();
      }
    }
    return best;
  }
}
