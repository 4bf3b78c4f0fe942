package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Layer;
import org.gadolin.core.Stage;

/** An act with what stands in its sentence. */
record Highlight(Page page, Claim.Event event) {

  static final Comparator<Highlight> WEIGHTIEST_FIRST =
      Comparator.comparingInt(Highlight::weight).reversed();

  /** {@return each act of the pages once, the most important first} */
  static List<Highlight> of(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.events().map(event -> new Highlight(page, event)))
        .filter(act -> !act.isBare())
        .sorted(WEIGHTIEST_FIRST)
        .toList();
  }

  private int weight() {
    int act =
        switch (event.type()) {
          case EXPORT_CONTROL -> 100;
          case SUPPLY_DISRUPTION -> 95;
          case PLANT_OPENING -> 90;
          case POLICY, M_AND_A -> 80;
          case OFFTAKE -> 75;
          case FINANCING -> 70;
          case PLANT_PLAN -> 65;
          case PRICE_MOVE -> 60;
          case PRODUCTION_REPORT -> 55;
          case AGREEMENT -> 50;
          case STUDY -> 40;
          case CONFERENCE -> 30;
          case OTHER -> 10;
        };
    return act + (event.date().isDated() ? 8 : 0) + (event.participants().isEmpty() ? 0 : 12);
  }

  Evidence evidence() {
    return event.evidence().getFirst();
  }

  List<Claim.Mention> mentions() {
    return page.beside(evidence(), page.said().mentions());
  }

  List<Claim.Figure> figures() {
    return page.beside(evidence(), page.said().figures());
  }

  List<String> elements() {
    return mentions().stream()
        .filter(one -> one.layer() == Layer.ELEMENT || one.layer() == Layer.GROUP)
        .map(Claim.Mention::id)
        .distinct()
        .toList();
  }

  /** {@return the links its sentence names; guessed from the document they would mislead} */
  List<Stage> stages() {
    return stages(mentions().stream());
  }

  /** {@return whether nothing is known of the act but that it is one} */
  private boolean isBare() {
    return event.participants().isEmpty() && mentions().isEmpty() && figures().isEmpty();
  }

  private static List<Stage> stages(Stream<Claim.Mention> mentions) {
    return mentions
        .filter(one -> one.layer() == Layer.STAGE)
        .flatMap(one -> Stage.findById(one.id()).stream())
        .distinct()
        .limit(2)
        .toList();
  }

  /** {@return the countries of its places and participants} */
  List<Country> countries() {
    var found = new ArrayList<Country>();
    page.said().places().stream()
        .filter(place -> event.participants().contains(place.name()))
        .forEach(place -> found.add(place.country()));
    page.beside(evidence(), page.said().places()).forEach(place -> found.add(place.country()));
    page.said().actors().stream()
        .filter(actor -> event.participants().contains(actor.name()))
        .forEach(actor -> found.add(actor.country()));
    return found.stream().filter(Country::isKnown).distinct().toList();
  }

  boolean isRule() {
    return event.type() == EventType.EXPORT_CONTROL || event.type() == EventType.POLICY;
  }

  BriefLine line(Words words) {
    Language language = words.language();
    var text = new StringBuilder();
    if (!event.participants().isEmpty()) {
      text.append(words.names(event.participants())).append(language.pick(": ", "："));
    }
    text.append(words.of("event_type", event.type().id()));
    String about = words.mentions(mentions());
    if (!about.isEmpty()) {
      text.append(language.pick(" (" + about + ")", "（" + about + "）"));
    }
    if (event.date().isDated()) {
      text.append(language.pick(", ", "，")).append(event.date());
    }
    List<String> figures = figures().stream().map(words::figure).distinct().limit(3).toList();
    if (!figures.isEmpty()) {
      text.append(language.pick("; ", "；")).append(String.join(language.pick("; ", "；"), figures));
    }
    String said = text.append(language.pick(".", "。")).toString();
    said = said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1);
    return new BriefLine(said, List.of(page.cite(evidence())));
  }
}
