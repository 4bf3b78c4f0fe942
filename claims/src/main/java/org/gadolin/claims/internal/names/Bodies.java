package org.gadolin.claims.internal.names;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
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
  private static final int OF = 4;

  private static final Pattern OF_BODY =
      Pattern.compile(",? (?:[\\p{L}'’-]+ ){0,6}(?:of|at|with|for) (?:the )?");

  private record Body(Found actor, int rank) {}

  private final String text;
  private final List<Found> companies;
  private final RangeIndex<Body> bodies = new RangeIndex<>();
  private final KnownPlaces places;

  Bodies(String text, List<Found> actors, KnownPlaces places) {
    this.text = text;
    this.places = places;
    companies = actors.stream().filter(actor -> actor.type() == ActorType.COMPANY).toList();
    int rank = 0;
    for (Found actor : actors) {
      for (Range range : actor.ranges()) {
        if (actor.type() != ActorType.PERSON && actor.type() != ActorType.EXCHANGE) {
          bodies.add(range, new Body(actor, rank++));
        }
      }
    }
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
    return nearest(person, FAR, (actor, range) -> isCompanyBeside(person, actor, range))
        .or(
            () ->
                companies.stream()
                    .min(Comparator.comparingInt(actor -> actor.ranges().getFirst().start())));
  }

  private boolean isCompanyBeside(Range person, Found actor, Range range) {
    return actor.type() == ActorType.COMPANY
        && (range.end() <= person.start()
            ? !isStopped(text.substring(range.end(), person.start()))
            : range.start() >= person.end() && gap(person, range) < 40 + 2 * NEAR);
  }

  private Optional<Found> body(Range person) {
    return nearest(person, Integer.MAX_VALUE, (actor, range) -> true);
  }

  /** The actor of the smallest gap below a limit; the walk ends where no gap can be smaller. */
  private Optional<Found> nearest(Range person, int limit, BiPredicate<Found, Range> counts) {
    Best best = new Best(limit);
    for (List<RangeIndex.Entry<Body>> entries : bodies.before(person.end())) {
      int start = entries.getFirst().range().start();
      if (person.start() - start - bodies.longest() > best.gap) {
        break;
      }
      entries.forEach(entry -> best.weigh(person, entry, counts));
    }
    for (List<RangeIndex.Entry<Body>> entries : bodies.from(person.end())) {
      if ((entries.getFirst().range().start() - person.end()) / OF > best.gap) {
        break;
      }
      entries.forEach(entry -> best.weigh(person, entry, counts));
    }
    return best.actor;
  }

  /** The nearest body so far; of two as near, the one found first. */
  private final class Best {

    private int gap;
    private int rank = -1;
    private Optional<Found> actor = Optional.empty();

    Best(int limit) {
      gap = limit;
    }

    void weigh(Range person, RangeIndex.Entry<Body> entry, BiPredicate<Found, Range> counts) {
      int one = gap(person, entry.range());
      Body body = entry.value();
      boolean nearer = one < gap || one == gap && body.rank() < rank;
      if (nearer && counts.test(body.actor(), entry.range())) {
        gap = one;
        rank = body.rank();
        actor = Optional.of(body.actor());
      }
    }
  }

  /** Smaller is nearer; behind a stop or far away counts more. */
  private int gap(Range person, Range body) {
    if (body.start() >= person.end()) {
      int gap = body.start() - person.end();
      String between = text.substring(person.end(), body.start());
      boolean sameSentence = gap < NEAR && !isStopped(between);
      boolean of = OF_BODY.matcher(between).matches();
      return of ? gap / OF : sameSentence ? 40 + gap * 2 : FAR + gap;
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
    for (KnownPlaces.Placed place : places.near(range, FAR, FAR)) {
      boolean before = place.range().end() <= range.start() + 1;
      int gap =
          before ? range.start() - place.range().end() : 2 * (place.range().start() - range.end());
      if (Math.abs(gap) < distance) {
        distance = Math.abs(gap);
        best = place.country();
      }
    }
    return best;
  }
}
