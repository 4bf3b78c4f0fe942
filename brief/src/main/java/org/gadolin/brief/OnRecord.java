package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.ExportControl;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.PriceLevel;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.Stage;

/** Says what the atlas has on record about one thing: who holds it, plants, prices, measures. */
record OnRecord(Reference reference, Words words, Period today) {

  private static final int MOST = 4;
  private static final List<Stage> MADE =
      List.of(Stage.MINING, Stage.SEPARATION, Stage.METAL_ALLOY, Stage.RECYCLING);

  List<BriefLine> of(Focus focus) {
    return switch (focus.kind()) {
      case ELEMENT, GROUP, COMMODITY -> material(focus.id());
      case STAGE -> Stage.findById(focus.id()).map(this::stage).orElse(List.of());
      case ACTOR -> actor(focus.id());
      case COUNTRY -> country(Country.of(focus.id()));
      default -> List.of();
    };
  }

  private List<BriefLine> material(String id) {
    var commodities = new Commodities(reference.atlas());
    var lines = new ArrayList<BriefLine>();
    for (Stage stage : MADE) {
      lines.addAll(holders(stage, commodities.wider(List.of(id)), words.material(id)));
    }
    prices(id).forEach(lines::add);
    measures(
            reference.controls().stream()
                .filter(rule -> commodities.touches(rule.elements(), List.of(id))))
        .forEach(lines::add);
    return lines;
  }

  private List<BriefLine> holders(Stage stage, List<String> wanted, String what) {
    return new Meaning(reference, words)
        .holders(new LinkQuestion(stage, wanted, what, "none", List.of()));
  }

  private List<BriefLine> stage(Stage stage) {
    var lines = new ArrayList<BriefLine>();
    List<String> commodities =
        reference.shares(stage).stream().map(row -> row.commodity()).distinct().toList();
    commodities.forEach(one -> lines.addAll(holders(stage, List.of(one), words.material(one))));
    plants(
            "record.plants.link",
            words.stage(stage),
            reference.plants().stream().filter(plant -> plant.stage() == stage).toList())
        .forEach(lines::add);
    return lines;
  }

  private List<BriefLine> actor(String name) {
    var lines = new ArrayList<BriefLine>();
    for (ActorEntry actor : reference.actors()) {
      if (actor.name().equals(name)) {
        lines.add(profile(actor));
        plants(
                "record.plants.actor",
                words.name(name),
                reference.plants().stream()
                    .filter(plant -> Standing.runs(actor, plant.operator()))
                    .toList())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private BriefLine profile(ActorEntry actor) {
    String listed = words.joined(actor.tickers().stream().map(Object::toString).toList());
    List<String> links = actor.stages().stream().map(id -> words.of("stage", id)).toList();
    return new BriefLine(
        words.say(
            "record.actor",
            "name",
            words.name(actor.name()),
            "type",
            words.of("actor_type", actor.type().id()),
            "country",
            actor.country().isKnown() ? words.country(actor.country()) : "",
            "links",
            words.joined(links),
            "listed",
            listed,
            "standing",
            words.say("record.standing." + actor.stateAffiliated().id())),
        List.of(new Rows(words).cite(actor)));
  }

  private List<BriefLine> country(Country country) {
    var lines = new ArrayList<BriefLine>();
    for (Stage stage : Stage.values()) {
      List<String> commodities =
          reference.shares(stage).stream()
              .filter(row -> row.country().equals(country))
              .map(row -> row.commodity())
              .distinct()
              .toList();
      commodities.forEach(one -> lines.addAll(share(country, stage, one)));
    }
    measures(reference.controls().stream().filter(rule -> rule.country().equals(country)))
        .forEach(lines::add);
    return lines;
  }

  private List<BriefLine> share(Country country, Stage stage, String commodity) {
    var holders = new HolderWords(words);
    return Holdings.of(reference, stage, commodity).stream()
        .flatMap(edition -> edition.holdings().stream())
        .filter(one -> one.row().country().equals(country))
        .limit(1)
        .map(
            one -> {
              Cited cite = new Rows(words).cite(one.row());
              String whole = holders.whole(one.row());
              var figure =
                  new CitedFigure(
                      whole,
                      one.percent(),
                      one.row().provenance().basis(),
                      one.row().asOf(),
                      one.confidence(),
                      List.of(cite));
              String text =
                  words.say(
                      "record.share",
                      "holder",
                      words.country(country),
                      "share",
                      words.quantity(one.percent()),
                      "whole",
                      whole,
                      "year",
                      words.date(one.row().asOf()),
                      "edition",
                      holders.edition(one.row(), !one.row().metric().equals("share")),
                      "kind",
                      SourceKind.of(reference.atlas(), one.row().reportedBy(), one.row().source())
                          .word(words.language()));
              return new BriefLine(text, List.of(cite)).with(List.of(figure));
            })
        .toList();
  }

  /** {@return plants, running ones first} */
  private Stream<BriefLine> plants(String key, String of, List<Plant> plants) {
    Map<String, Plant> byName = new LinkedHashMap<>();
    Standing.sorted(plants).forEach(plant -> byName.putIfAbsent(plant.name(), plant));
    List<Plant> shown = byName.values().stream().limit(MOST).toList();
    if (shown.isEmpty()) {
      return Stream.empty();
    }
    var standing = new Standing(reference, words);
    String list = words.joined(shown.stream().map(standing::plant).toList());
    return Stream.of(
        new BriefLine(
            words.say(key, "of", of, "list", list),
            shown.stream().map(new Rows(words)::cite).toList()));
  }

  /** {@return the latest prices of a product, one of each form and currency} */
  private Stream<BriefLine> prices(String product) {
    return reference.prices().stream()
        .filter(row -> row.product().equals(product))
        .sorted(
            Comparator.comparing((PriceLevel row) -> row.asOf().to(), Comparator.reverseOrder()))
        .collect(
            Collectors.toMap(
                row -> row.form() + row.price().unit(),
                row -> row,
                (first, second) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .limit(MOST)
        .map(this::price);
  }

  private BriefLine price(PriceLevel row) {
    Cited cite = new Rows(words).cite(row);
    String what =
        words.say(
            "record.product",
            "what",
            words.commodity(row.product()),
            "form",
            words.of("form", row.form()));
    var figure =
        new CitedFigure(what, row.price(), "", row.asOf(), row.confidence(), List.of(cite));
    String text =
        words.say(
            "record.price",
            "what",
            what,
            "value",
            words.quantity(row.price()),
            "date",
            words.date(row.asOf()),
            "basis",
            words.of("price_basis", row.provenance().basis()),
            "reporter",
            words.reporter(row.reportedBy()));
    return new BriefLine(text, List.of(cite)).with(List.of(figure));
  }

  /**
   * {@return the latest measures, those that name the material first, with their status on the day
   * of the brief}
   */
  private Stream<BriefLine> measures(Stream<ExportControl> rules) {
    var measures = new Measures(reference, words);
    return rules
        .filter(rule -> Days.isKnown(rule.statuses().getFirst().from(), today))
        .sorted(
            Comparator.comparing((ExportControl rule) -> rule.elements().contains("all"))
                .thenComparing(
                    rule -> rule.statuses().getFirst().from().from(), Comparator.reverseOrder()))
        .limit(MOST)
        .map(
            rule -> {
              var status = Measures.status(rule, today);
              return new BriefLine(
                  words.say(
                      "record.measure",
                      "country",
                      rule.country().isKnown() ? words.country(rule.country()) : rule.issuer(),
                      "instrument",
                      words.instrument(rule.instrument()),
                      "type",
                      words.of("control_type", rule.type()),
                      "what",
                      measures.materials(rule),
                      "status",
                      words.of("control_status", status.status()),
                      "from",
                      words.date(status.from())),
                  List.of(new Rows(words).cite(rule)));
            });
  }
}
