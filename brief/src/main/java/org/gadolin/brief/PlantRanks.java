package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gadolin.atlas.Plant;
import org.gadolin.core.Stage;

/**
 * Holds a company's rank, or that something is the only one, against the plants of the atlas that
 * run. The list of plants is not complete: a larger or a second one refutes, and that none is
 * listed is told as what it is.
 */
record PlantRanks(Reference reference, Words words) {

  private static final Set<String> RUNNING = Set.of("operating", "ramping");
  private static final int YEARS = 5;
  private static final int MOST = 3;

  CheckedLine of(RankClaim claim, RankClaim.Holder holder, RankWording worded) {
    List<Plant> all =
        reference.plants().stream()
            .filter(plant -> RUNNING.contains(plant.status()))
            .filter(plant -> claim.rank().area().holds(plant.country()))
            .filter(plant -> isProduct(claim, plant))
            .filter(plant -> RankCheck.isOfTheTime(plant.asOf(), claim.passage().page(), YEARS))
            .toList();
    List<Stage> asked = claim.stages();
    if (asked.isEmpty()) {
      asked =
          all.stream().filter(plant -> isOf(holder, plant)).map(Plant::stage).distinct().toList();
    }
    List<Judged> judged =
        asked.stream()
            .map(stage -> new Judged(stage, false, all.stream().filter(on(stage)).toList()))
            .flatMap(one -> judge(claim.rank(), one, holder).stream())
            .toList();
    return judged.stream().map(Judged::agrees).distinct().count() == 1
        ? told(judged.getFirst(), worded)
        : worded.open(
            asked.stream().limit(asked.size() == 1 ? 1 : 0).findFirst(),
            words.say(judged.isEmpty() ? "reason.no_own_plant" : "reason.rank_by_link"),
            words.say("tells.capacity"));
  }

  private record Judged(Stage stage, boolean agrees, List<Plant> plants) {
    Judged as(boolean nowAgrees, List<Plant> shown) {
      return new Judged(stage, nowAgrees, shown);
    }
  }

  private static Predicate<Plant> on(Stage stage) {
    return plant -> plant.stage() == stage;
  }

  private Optional<Judged> judge(Rank rank, Judged there, RankClaim.Holder holder) {
    return rank.isOnly() ? only(there, holder) : largest(there, rank.place(), holder);
  }

  private Optional<Judged> only(Judged there, RankClaim.Holder holder) {
    List<Plant> others = there.plants().stream().filter(plant -> !isOf(holder, plant)).toList();
    if (!others.isEmpty()) {
      return Optional.of(there.as(false, others));
    }
    return there.plants().isEmpty()
        ? Optional.empty()
        : Optional.of(there.as(true, there.plants()));
  }

  /** Capacities of one unit and basis are added for each operator and compared. */
  private Optional<Judged> largest(Judged there, int place, RankClaim.Holder holder) {
    List<Plant> sized =
        there.plants().stream().filter(plant -> plant.findCapacity().isPresent()).toList();
    Optional<Plant> model =
        sized.stream()
            .filter(plant -> isOf(holder, plant))
            .max(Comparator.comparingDouble(Plant::capacityHigh));
    if (model.isEmpty()) {
      return Optional.empty();
    }
    List<Plant> same =
        newest(
            sized.stream()
                .filter(plant -> plant.unit().equals(model.get().unit()))
                .filter(plant -> basis(plant).equals(basis(model.get())))
                .toList());
    Map<String, Double> byOperator = new LinkedHashMap<>();
    same.forEach(
        plant ->
            byOperator.merge(
                isOf(holder, plant) ? holder.name() : plant.operator(),
                plant.capacityHigh(),
                Double::sum));
    double own = byOperator.getOrDefault(holder.name(), 0.0);
    int best = 1 + (int) byOperator.values().stream().filter(one -> one > own).count();
    return place > best || byOperator.size() < 2
        ? Optional.empty()
        : Optional.of(there.as(place == best, same));
  }

  private static String basis(Plant plant) {
    return plant.provenance().basis();
  }

  private static List<Plant> newest(Collection<Plant> plants) {
    Map<String, Plant> byName = new LinkedHashMap<>();
    plants.forEach(
        plant ->
            byName.merge(
                plant.name(),
                plant,
                (one, other) -> other.asOf().to().compareTo(one.asOf().to()) > 0 ? other : one));
    return byName.values().stream()
        .sorted(Comparator.comparingDouble(Plant::capacityHigh).reversed())
        .toList();
  }

  private CheckedLine told(Judged judged, RankWording worded) {
    List<Plant> shown = Standing.sorted(newest(judged.plants())).stream().limit(MOST).toList();
    var standing = new Standing(reference, words);
    String record =
        words.say(
            judged.agrees() ? "rank.plants.agrees" : "rank.plants.disagrees",
            "list",
            words.joined(
                shown.stream()
                    .map(
                        plant ->
                            words.say(
                                "rank.plant",
                                "plant",
                                standing.plant(plant),
                                "year",
                                words.date(plant.asOf())))
                    .toList()));
    var rows = new Rows(words);
    var figures = new ArrayList<CitedFigure>();
    for (Plant plant : shown) {
      plant
          .findCapacity()
          .ifPresent(
              value ->
                  figures.add(
                      new CitedFigure(
                          plant.name(),
                          value,
                          basis(plant),
                          plant.asOf(),
                          plant.confidence(),
                          List.of(rows.cite(plant)))));
    }
    return worded.told(
        judged.agrees(),
        judged.stage(),
        record,
        "",
        figures,
        shown.stream().map(rows::cite).toList());
  }

  private boolean isOf(RankClaim.Holder holder, Plant plant) {
    return holder.isCountry()
        ? plant.country().equals(holder.country())
        : words.operators().isSame(holder.name(), plant.operator());
  }

  /** All rare earths hold any of them; a narrower word needs a plant of just that. */
  private boolean isProduct(RankClaim claim, Plant plant) {
    List<String> said = claim.materials();
    return said.contains("REE")
        || said.contains(plant.commodity())
        || reference.atlas().vocabulary("commodity").stream()
            .anyMatch(term -> term.id().equals(plant.commodity()) && said.contains(term.parent()));
  }
}
