package org.gadolin.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gadolin.atlas.Plant;
import org.gadolin.core.Claim;

/**
 * Holds a plant's capacity against the atlas: the one plant whose operator the paragraph names, of
 * the same product and unit; where the operator has several, the one whose name it holds.
 */
record CapacityCheck(Reference reference, Words words) {

  private static final int BEFORE = 30;
  private static final int BEHIND = 12;

  static boolean isCapacity(Assertion assertion) {
    String unit = assertion.value().unit();
    return UnitClass.of(unit) == UnitClass.MASS
        && unit.contains("/")
        && (assertion.figure().quantity().equals("production capacity")
            || Cues.has("capacity", assertion.around(BEFORE, BEHIND)));
  }

  Finding of(Assertion assertion) {
    String said = Said.of(assertion, words);
    List<Plant> fitting =
        reference.plants().stream()
            .filter(plant -> plant.unit().equals(assertion.value().unit()))
            .filter(plant -> plant.findCapacity().isPresent())
            .filter(plant -> isThere(assertion, plant))
            .filter(plant -> isProduct(assertion, plant.commodity()))
            .toList();
    List<Plant> inSentence = PlantNames.named(fitting, assertion.sentence());
    List<Plant> inParagraph =
        PlantNames.named(
            fitting, String.join(" ", nearby(assertion))); // places and actors of the paragraph
    List<Plant> plants =
        !inSentence.isEmpty() ? inSentence : !inParagraph.isEmpty() ? inParagraph : fitting;
    List<Plant> exact =
        plants.stream()
            .filter(plant -> assertion.findCommodity().orElse("").equals(plant.commodity()))
            .toList();
    plants = (exact.isEmpty() ? plants : exact).stream().filter(distinct()).toList();
    if (plants.size() != 1) {
      return new Finding.Open(said, words.say("reason.no_plant"), words.say("tells.capacity"));
    }
    return new Finding.Compared(
        said, List.of(row(assertion, plants.getFirst())), Agreement.OF_AMOUNTS.words());
  }

  /** Several rows of one plant with one capacity are one answer. */
  private static Predicate<Plant> distinct() {
    Set<String> seen = new HashSet<>();
    return plant -> seen.add(plant.name() + plant.capacityLow() + plant.capacityHigh());
  }

  private static List<String> nearby(Assertion assertion) {
    return assertion.page().near(assertion.evidence(), assertion.page().said().places()).stream()
        .map(Claim.Place::name)
        .toList();
  }

  /** The paragraph names the operator; or the document does, and the sentence names the plant. */
  private boolean isThere(Assertion assertion, Plant plant) {
    var operators = words.operators();
    List<Claim.Actor> all = assertion.page().said().actors();
    boolean named = !PlantNames.named(List.of(plant), assertion.sentence()).isEmpty();
    List<Claim.Actor> near = named ? all : assertion.page().near(assertion.evidence(), all);
    return near.stream().anyMatch(actor -> operators.isSame(actor.name(), plant.operator()));
  }

  /** A document's wider word (magnets) fits the narrower product (NdFeB magnets). */
  private boolean isProduct(Assertion assertion, String commodity) {
    String said = assertion.findCommodity().orElse("");
    return said.equals(commodity)
        || reference.atlas().vocabulary("commodity").stream()
            .anyMatch(term -> term.id().equals(commodity) && term.parent().equals(said));
  }

  private Finding.Row row(Assertion assertion, Plant plant) {
    var figure =
        new CitedFigure(
            plant.name(),
            plant.findCapacity().orElseThrow(),
            plant.provenance().basis(),
            plant.asOf(),
            plant.confidence(),
            List.of(new Rows(words).cite(plant)));
    SourceKind kind = SourceKind.of(reference.atlas(), plant.source());
    String edition =
        words.say(
            "edition",
            "reporter",
            plant.name(),
            "vintage",
            "",
            "derived",
            words.of("plant_status", plant.status()));
    return new Finding.Row(
        Agreement.OF_AMOUNTS.is(
            assertion.value(), assertion.bound(), plant.findCapacity().orElseThrow()),
        figure,
        "",
        edition,
        plant.name(),
        kind);
  }
}
