package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.atlas.Plant;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;

/**
 * Holds the start of a plant against its status in the atlas: a plant said to have started should
 * run by then, one said to start later should be planned for that year. A row older than the act
 * does not contradict it.
 */
record StartCheck(Reference reference, Words words, Question question) {

  private static final Set<String> RUNNING = Set.of("operating", "ramping", "commissioning");

  List<CheckedLine> of(Page page) {
    var lines = new ArrayList<CheckedLine>();
    page.events()
        .map(event -> new Act(page, event))
        .filter(act -> act.addsCapacity() && act.event().date().isDated())
        .filter(act -> question.isIn(act))
        .forEach(act -> findPlant(act).flatMap(plant -> line(act, plant)).ifPresent(lines::add));
    return lines;
  }

  /** {@return the newest row of the only plant that the sentence can mean} */
  private Optional<Plant> findPlant(Act act) {
    var operators = words.operators();
    List<Plant> theirs =
        reference.plants().stream()
            .filter(plant -> act.links().isEmpty() || act.links().contains(plant.stage()))
            .filter(plant -> act.countries().isEmpty() || act.countries().contains(plant.country()))
            .filter(
                plant ->
                    act.event().participants().stream()
                        .anyMatch(name -> operators.isSame(name, plant.operator())))
            .toList();
    List<Plant> named = PlantNames.named(theirs, act.page().sentence(act.evidence()));
    List<Plant> meant = named.isEmpty() ? theirs : named;
    return meant.stream().map(Plant::name).distinct().count() == 1
        ? meant.stream()
            .max(
                Comparator.comparing((Plant plant) -> Days.last(plant.source().date()))
                    .thenComparing(plant -> plant.asOf().to()))
        : Optional.empty();
  }

  private Optional<CheckedLine> line(Act act, Plant plant) {
    if (!plant.asOf().isDated()) {
      return Optional.empty();
    }
    boolean running = RUNNING.contains(plant.status());
    Period date = act.event().date();
    if (act.type() == EventType.PLANT_PLAN) {
      return running
          ? Optional.empty()
          : Optional.of(told(isSameYear(date, plant.asOf()) ? "agrees" : "disagrees", act, plant));
    }
    if (running) {
      return Optional.of(told(last(plant.asOf()) >= date.year() ? "agrees" : "ran", act, plant));
    }
    boolean older = Days.last(plant.source().date()).compareTo(date.from()) < 0;
    return Optional.of(told(older ? "older" : "disagrees", act, plant));
  }

  private static boolean isSameYear(Period said, Period record) {
    return said.year() <= last(record) && record.year() <= last(said);
  }

  private static int last(Period period) {
    return Period.of(period.to()).year();
  }

  private CheckedLine told(String how, Act act, Plant plant) {
    String said = new ActSentence(words).shortly(act);
    List<Cited> cites = List.of(act.page().cite(act.evidence()), new Rows(words).cite(plant));
    String text =
        words.say(
            "check.start." + how,
            "act",
            said,
            "plant",
            new Standing(reference, words).plant(plant),
            "year",
            words.date(plant.asOf()));
    var line = new BriefLine(text, cites).by(words.say("how.start"));
    return switch (how) {
      case "agrees" -> new CheckedLine(Verdict.AGREES, line);
      case "disagrees" -> new CheckedLine(Verdict.DISAGREES, line);
      default ->
          new CheckedLine(
              Verdict.CANNOT_TELL,
              line.leaving(
                  new Unknown(
                      said, words.say("reason.start." + how), words.say("tells.capacity"))));
    };
  }
}
