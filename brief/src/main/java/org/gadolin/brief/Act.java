package org.gadolin.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Layer;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Stage;

/** An act with what stands in its sentence. */
record Act(Page page, Claim.Event event) {

  /** Links where something is made; a use named beside them is not where the act happens. */
  private static final Set<Stage> MAKING =
      EnumSet.complementOf(EnumSet.of(Stage.APPLICATION, Stage.COMPONENT));

  private static final Set<ActorType> MAKERS = EnumSet.of(ActorType.COMPANY, ActorType.RESEARCH);

  private static final int MOST_LINKS = 2;
  private static final int COUNTRY_WIDTH = 3;
  private static final Pattern AT =
      Pattern.compile("(?i)(\\b(in|at|near|to|into|outside)\\s+(the\\s+)?|在|于|位于)$");

  EventType type() {
    return event.type();
  }

  Evidence evidence() {
    return Page.best(event);
  }

  List<Claim.Mention> mentions() {
    return page.beside(evidence(), page.said().mentions());
  }

  List<Claim.Figure> figures() {
    return page.beside(evidence(), page.said().figures());
  }

  List<Claim.Place> places() {
    return page.beside(evidence(), page.said().places());
  }

  List<String> elements() {
    return ids(Layer.ELEMENT);
  }

  List<String> ids(Layer layer) {
    return mentions().stream()
        .filter(one -> one.layer() == layer)
        .map(Claim.Mention::id)
        .distinct()
        .toList();
  }

  /** {@return elements and groups; all rare earths only where nothing narrower is named} */
  List<String> materials() {
    List<String> all =
        Stream.concat(ids(Layer.ELEMENT).stream(), ids(Layer.GROUP).stream()).toList();
    List<String> narrow = all.stream().filter(id -> !id.equals("REE")).toList();
    return narrow.isEmpty() ? all : narrow;
  }

  /**
   * {@return the links its sentence names, where something is made before where it is used}; else
   * those of the technologies it names (of research, these first); of a rule, those its paragraph
   * names, for it lists what it covers. Guessed from the whole document they would mislead.
   */
  List<Stage> links() {
    List<String> ofTechnologies = ids(Layer.TECHNOLOGY).stream().map(page::linkOf).toList();
    List<String> named = type() == EventType.STUDY ? ofTechnologies : ids(Layer.STAGE);
    if (named.isEmpty()) {
      named = type() == EventType.STUDY ? ids(Layer.STAGE) : ofTechnologies;
    }
    if (named.isEmpty() && isRule()) {
      named =
          page.near(evidence(), page.said().mentions(Layer.STAGE)).stream()
              .map(Claim.Mention::id)
              .toList();
    }
    List<Stage> links =
        named.stream().flatMap(id -> Stage.findById(id).stream()).distinct().toList();
    List<Stage> making = links.stream().filter(MAKING::contains).toList();
    return (making.isEmpty() ? links : making).stream().limit(MOST_LINKS).toList();
  }

  /**
   * {@return whether nothing is known of the act but that it is one}; of research, that neither
   * actor nor technology nor element is named
   */
  boolean isBare() {
    if (type() == EventType.STUDY || type() == EventType.OTHER) {
      return event.participants().isEmpty()
          && ids(Layer.TECHNOLOGY).isEmpty()
          && elements().isEmpty();
    }
    return event.participants().isEmpty() && mentions().isEmpty() && figures().isEmpty();
  }

  /** {@return the countries of its places and participants} */
  List<Country> countries() {
    var found = new ArrayList<Country>();
    page.said().places().stream()
        .filter(place -> event.participants().contains(place.name()))
        .forEach(place -> found.add(place.country()));
    places().forEach(place -> found.add(place.country()));
    page.said().actors().stream()
        .filter(actor -> event.participants().contains(actor.name()))
        .forEach(actor -> found.add(actor.country()));
    return found.stream().filter(Country::isKnown).distinct().toList();
  }

  /** {@return its narrowest place that does not itself act} */
  Optional<Claim.Place> findWhere() {
    return places().stream()
        .filter(place -> !event.participants().contains(place.name()))
        .filter(place -> place.type() != PlaceType.BLOC && place.country().isKnown())
        .filter(place -> width(place) < COUNTRY_WIDTH || isAt(place))
        .min((one, other) -> Integer.compare(width(one), width(other)));
  }

  /** A country may only be named as a seat: a place is said with its preposition. */
  private boolean isAt(Claim.Place place) {
    String sentence = page.sentence(evidence());
    return place.evidence().stream()
        .map(Evidence::words)
        .map(sentence::indexOf)
        .anyMatch(at -> at > 0 && AT.matcher(sentence.substring(0, at)).find());
  }

  private static int width(Claim.Place place) {
    return switch (place.type()) {
      case SITE -> 0;
      case CITY -> 1;
      case REGION -> 2;
      case COUNTRY -> 3;
      case BLOC -> 4;
    };
  }

  boolean isRule() {
    return type() == EventType.EXPORT_CONTROL || type() == EventType.POLICY;
  }

  /** {@return whether it adds to what a link can make} */
  boolean addsCapacity() {
    return type() == EventType.PLANT_OPENING || type() == EventType.PLANT_PLAN;
  }

  /**
   * {@return participants that can have done it}: of a rule, states and their bodies; of a plant or
   * its output, not those who pay, rule or report
   */
  List<String> doers() {
    if (!isRule() && !addsCapacity() && type() != EventType.PRODUCTION_REPORT) {
      return event.participants();
    }
    List<String> able = event.participants().stream().filter(this::canHaveDone).toList();
    return isRule() ? able.stream().filter(name -> !isOfABody(name, able)).toList() : able;
  }

  /** {@return whether a name is that of a country one of whose bodies is named too} */
  private boolean isOfABody(String name, List<String> names) {
    return page.said().places().stream()
        .filter(place -> place.type() == PlaceType.COUNTRY && place.name().equals(name))
        .anyMatch(
            place ->
                page.said().actors().stream()
                    .filter(actor -> !actor.name().equals(name) && names.contains(actor.name()))
                    .anyMatch(
                        actor ->
                            actor.type() == ActorType.GOVERNMENT
                                && actor.country().equals(place.country())));
  }

  /** {@return participants that cannot have done it} */
  List<String> others() {
    if (!isRule() && !addsCapacity() && type() != EventType.PRODUCTION_REPORT) {
      return List.of();
    }
    return event.participants().stream().filter(name -> !canHaveDone(name)).toList();
  }

  private boolean canHaveDone(String name) {
    Set<ActorType> able = isRule() ? EnumSet.of(ActorType.GOVERNMENT) : MAKERS;
    return page.said().places().stream().anyMatch(place -> place.name().equals(name))
        || page.said().actors().stream()
            .anyMatch(actor -> actor.name().equals(name) && able.contains(actor.type()));
  }
}
