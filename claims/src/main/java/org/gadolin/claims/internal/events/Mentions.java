package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gadolin.claims.internal.figures.Figures;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/**
 * What the other readers found in a document, in the order of the text, ready to be asked sentence
 * by sentence. Immutable.
 */
final class Mentions {

  /**
   * An actor where the text names it.
   *
   * @param actor the actor
   * @param range where, in the frame's text
   */
  record Named(Claim.Actor actor, Range range) {}

  /**
   * A place where the text names it.
   *
   * @param place the place
   * @param range where, in the frame's text
   */
  record Located(Claim.Place place, Range range) {}

  private static final Set<String> MONEY = Set.of("USD", "EUR", "AUD", "CNY", "GBP", "JPY", "CAD");

  private static final Expression SHARE_AFTER =
      Expression.of(
          "(?i)(?:%|per ?cent|pc)\\W{0,2}(?:\\w+ ){0,2}(?:stake|interest|holding|shareholding|equity)"
              + "|%的?(?:股权|股份|权益)");
  private static final Expression SHARE_BEFORE =
      Expression.of(
          "(?i)(?:stake|interest|holding|shareholding)\\b[^.;,]{0,40}$|持股(?:比例)?[^,，]{0,6}$");

  private final List<Named> actors = new ArrayList<>();
  private final List<Located> places = new ArrayList<>();
  private final List<ClassHit> classified = new ArrayList<>();
  private final int longest; // of the ranges of actors
  private final int longestPlace;

  Mentions(Frame frame, Names names, Figures figures, ObjectClasses classes) {
    for (Claim.Actor actor : names.actors()) {
      long mask = maskOf(actor, classes);
      for (Evidence evidence : actor.evidence()) {
        Range range = frame.rangeOf(evidence);
        actors.add(new Named(actor, range));
        classified.add(new ClassHit(range, mask));
      }
    }
    for (Claim.Place place : names.places()) {
      for (Evidence evidence : place.evidence()) {
        Range range = frame.rangeOf(evidence);
        places.add(new Located(place, range));
        classified.add(new ClassHit(range, classes.mask("place")));
      }
    }
    addFigures(frame, figures.figures(), classes);
    addFigures(frame, figures.others(), classes);
    classified.sort(Comparator.comparingInt(hit -> hit.range().start()));
    longest = actors.stream().mapToInt(named -> named.range().length()).max().orElse(0);
    longestPlace = places.stream().mapToInt(located -> located.range().length()).max().orElse(0);
    actors.sort(Comparator.comparingInt(named -> named.range().start()));
    places.sort(Comparator.comparingInt(located -> located.range().start()));
  }

  private void addFigures(Frame frame, List<Claim.Figure> figures, ObjectClasses classes) {
    for (Claim.Figure figure : figures) {
      String unit = figure.value().unit();
      String name =
          MONEY.contains(unit)
              ? "money"
              : unit.startsWith("t") ? "tonnage" : unit.equals("%") ? "percent" : "";
      if (name.isEmpty() && unit.contains("/")) {
        name = "unit_price";
      }
      if (!name.isEmpty()) {
        for (Evidence evidence : figure.evidence()) {
          Range range = frame.rangeOf(evidence);
          classified.add(new ClassHit(range, classes.mask(name)));
          if (name.equals("percent") && isShareOfCompany(frame.text(), range)) {
            String share = figure.value().low() < 50 ? "minority" : "majority";
            classified.add(new ClassHit(range, classes.mask(share)));
          }
        }
      }
    }
  }

  private static boolean isShareOfCompany(String text, Range percent) {
    String after = text.substring(percent.start(), Math.min(text.length(), percent.end() + 28));
    String before = text.substring(Math.max(0, percent.start() - 48), percent.start());
    return SHARE_AFTER.isIn(after) || SHARE_BEFORE.isIn(before);
  }

  /** {@return the classified mentions of a stretch, with ranges counted from its start} */
  List<ClassHit> classifiedIn(Range stretch) {
    var inside = new ArrayList<ClassHit>();
    int from = Sorted.firstFrom(classified, hit -> hit.range().start(), stretch.start());
    int to = Sorted.firstFrom(classified, hit -> hit.range().start(), stretch.end() + 1);
    for (ClassHit hit : classified.subList(from, to)) {
      if (stretch.contains(hit.range())) {
        var range =
            new Range(hit.range().start() - stretch.start(), hit.range().end() - stretch.start());
        inside.add(new ClassHit(range, hit.classes()));
      }
    }
    return inside;
  }

  /** {@return whether bodies that act in an industry are named: companies, authorities, funds} */
  boolean hasActors() {
    return actors.stream()
        .map(named -> named.actor().type())
        .anyMatch(type -> type != ActorType.RESEARCH && type != ActorType.PERSON);
  }

  /** {@return all actors, in the order of the text} */
  List<Named> actors() {
    return actors;
  }

  /** {@return the actors named in a stretch, in order} */
  List<Named> actorsIn(Range stretch) {
    return Sorted.overlapping(actors, Named::range, longest, stretch);
  }

  /** {@return the actors named before an index, in order} */
  List<Named> actorsBefore(int index) {
    return actors.subList(0, Sorted.firstFrom(actors, named -> named.range().start(), index));
  }

  /** {@return the places named in a stretch, in order} */
  List<Located> placesIn(Range stretch) {
    return Sorted.overlapping(places, Located::range, longestPlace, stretch);
  }

  /** {@return whether a place is one that can act: a country or a group of them} */
  static boolean canAct(Claim.Place place) {
    return place.type() == PlaceType.COUNTRY || place.type() == PlaceType.BLOC;
  }

  private static long maskOf(Claim.Actor actor, ObjectClasses classes) {
    return switch (actor.type()) {
      case COMPANY, FUND, EXCHANGE -> classes.mask("company");
      case GOVERNMENT -> classes.mask("authority");
      case RESEARCH -> classes.mask("research");
      case ASSOCIATION -> classes.mask("association");
      case PERSON -> classes.mask("person");
      case ARMED_GROUP -> classes.mask("armed") | classes.mask("authority");
      case MEDIA -> 0;
    };
  }
}
