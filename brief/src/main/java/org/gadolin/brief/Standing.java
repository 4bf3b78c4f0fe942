package org.gadolin.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Figure;
import org.gadolin.atlas.Plant;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Stage;

/** Says which plants and listed companies stand at a link. */
record Standing(Reference reference, Words words) {

  private static final int MOST_PLANTS = 3;
  private static final int MOST_COMPANIES = 5;
  private static final int MOST_LEADS = 2;

  /** {@return plants at the link in the act's countries} */
  Optional<BriefLine> inside(Act act, Stage stage) {
    List<Plant> there = sorted(reference.plants(stage, act.countries(), true));
    return plants("why.plants", stage, "", there);
  }

  /** {@return plants at the link outside the reach of the acting states} */
  Optional<BriefLine> outside(Act act, Stage stage) {
    List<Country> acting = acting(act);
    if (acting.isEmpty()) {
      return Optional.empty();
    }
    List<Plant> there = sorted(reference.plants(stage, acting, false));
    String country = new HolderWords(words).countries(acting);
    if (there.isEmpty()) {
      return Optional.of(
          new BriefLine(
              words.say("why.outside.none", "link", words.stage(stage), "country", country),
              List.of(act.page().cite(act.evidence()))));
    }
    return plants("why.outside", stage, country, there);
  }

  private static List<Country> acting(Act act) {
    List<String> doers = act.doers();
    List<Country> states =
        act.page().said().actors().stream()
            .filter(actor -> doers.contains(actor.name()))
            .map(actor -> actor.country())
            .filter(Country::isKnown)
            .distinct()
            .toList();
    return states.isEmpty() ? act.countries().stream().limit(1).toList() : states;
  }

  private Optional<BriefLine> plants(String key, Stage stage, String country, List<Plant> there) {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Plant> byName = new LinkedHashMap<>();
    there.forEach(plant -> byName.putIfAbsent(plant.name(), plant));
    List<Plant> shown = byName.values().stream().limit(MOST_PLANTS).toList();
    var rows = new Rows(words);
    return Optional.of(
        new BriefLine(
                words.say(
                    key,
                    "link",
                    words.stage(stage),
                    "country",
                    country,
                    "list",
                    words.joined(shown.stream().map(this::plant).toList())),
                shown.stream().map(rows::cite).toList())
            .by(words.say("how.plants")));
  }

  String plant(Plant plant) {
    return words.say(
        "plant",
        "name",
        words.plant(plant),
        "operator",
        isNamedAfter(plant) ? "" : words.operator(plant.operator()),
        "country",
        words.country(plant.country()),
        "status",
        words.of("plant_status", plant.status()),
        "capacity",
        plant.findCapacity().map(words::quantity).orElse(""));
  }

  /** A plant that bears its operator's name needs him named once. */
  private boolean isNamedAfter(Plant plant) {
    return words.plant(plant).startsWith(plant.operator())
        || words.plant(plant).startsWith(words.operator(plant.operator()));
  }

  /** Plants that run first, the largest of them first. */
  static List<Plant> sorted(List<Plant> plants) {
    return plants.stream()
        .sorted(
            Comparator.comparingInt((Plant plant) -> standing(plant.status()))
                .thenComparing(
                    plant -> plant.findCapacity().map(one -> one.low()).orElse(0.0),
                    Comparator.reverseOrder()))
        .toList();
  }

  private static int standing(String status) {
    return switch (status) {
      case "operating" -> 0;
      case "ramping" -> 1;
      case "commissioning" -> 2;
      case "construction" -> 3;
      default -> 4;
    };
  }

  /** {@return how long such steps took, the project's own first} */
  Optional<BriefLine> leadTimes(Act act, Stage stage) {
    List<String> named = act.event().participants();
    List<Figure> rows =
        reference.leadTimes(stage).stream()
            .sorted(
                Comparator.comparing(
                    (Figure row) ->
                        named.stream().noneMatch(name -> name.startsWith(row.field("operator")))))
            .limit(MOST_LEADS)
            .toList();
    if (rows.isEmpty() || act.type() != EventType.PLANT_PLAN) {
      return Optional.empty();
    }
    List<String> told =
        rows.stream()
            .map(
                row ->
                    words.say(
                        "why.lead.one",
                        "project",
                        row.field("case"),
                        "operator",
                        words.operator(row.field("operator")),
                        "step",
                        row.field("step"),
                        "time",
                        words.quantity(row.findValue().orElseThrow())))
            .toList();
    return Optional.of(
        new BriefLine(
            words.say("why.lead", "list", words.joined(told)),
            rows.stream().map(new Rows(words)::cite).toList()));
  }

  /** {@return that research has no plant yet, where its technology is named} */
  Optional<BriefLine> research(Act act, Stage stage) {
    List<String> technologies = act.ids(Layer.TECHNOLOGY);
    if (technologies.isEmpty() || technologies.stream().anyMatch(id -> hasPlant(id, stage))) {
      return Optional.empty();
    }
    List<String> named = technologies.stream().map(id -> words.of("technology", id)).toList();
    return Optional.of(
        new BriefLine(
            words.say("why.research", "what", words.joined(Words.distinct(named, 2))),
            List.of(act.page().cite(act.evidence()))));
  }

  private boolean hasPlant(String technology, Stage stage) {
    List<String> forms =
        reference.atlas().vocabulary("technology").stream()
            .filter(term -> term.id().equals(technology))
            .flatMap(term -> term.forms().stream())
            .map(form -> form.toLowerCase(Locale.ROOT))
            .toList();
    return reference.plants().stream()
        .filter(plant -> plant.stage() == stage)
        .map(plant -> (plant.name() + " " + plant.statedStage() + " " + plant.commodity()))
        .map(said -> said.toLowerCase(Locale.ROOT).replace('_', ' '))
        .anyMatch(said -> forms.stream().anyMatch(said::contains));
  }

  /** {@return the listed companies of the link, those nearest to the act first} */
  Optional<BriefLine> listed(Act act, Stage stage) {
    List<Country> where = act.countries();
    List<ActorEntry> there =
        reference.actors().stream()
            .filter(actor -> !actor.tickers().isEmpty() && actor.stages().contains(stage.id()))
            // users of an application are countless: only those the act names stand there
            .filter(actor -> stage != Stage.APPLICATION || nearness(actor, act, where) == 0)
            .sorted(
                Comparator.comparingInt((ActorEntry actor) -> nearness(actor, act, where))
                    .thenComparing(actor -> !runsPlant(actor, stage)))
            .limit(MOST_COMPANIES)
            .toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new BriefLine(
                words.say(
                    "why.listed",
                    "link",
                    words.stage(stage),
                    "list",
                    words.joined(there.stream().map(this::company).toList())),
                there.stream().map(new Rows(words)::cite).toList())
            .by(words.say("how.listed")));
  }

  private String company(ActorEntry actor) {
    return words.say(
        "company",
        "name",
        words.name(actor.name()),
        "ticker",
        actor.tickers().getFirst().toString(),
        "country",
        actor.country().isKnown() ? words.country(actor.country()) : "");
  }

  private static int nearness(ActorEntry actor, Act act, List<Country> where) {
    if (act.event().participants().contains(actor.name())) {
      return 0;
    }
    return where.contains(actor.country()) ? 1 : 2;
  }

  private boolean runsPlant(ActorEntry actor, Stage stage) {
    return reference.plants().stream()
        .filter(plant -> plant.stage() == stage)
        .anyMatch(plant -> runs(actor, plant.operator()));
  }

  /** {@return whether an operator, as the atlas writes it, is this actor} */
  static boolean runs(ActorEntry actor, String operator) {
    return !operator.isEmpty()
        && (actor.name().startsWith(operator) || actor.aliases().contains(operator));
  }
}
