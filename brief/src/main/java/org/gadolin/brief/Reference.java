package org.gadolin.brief;

import java.util.List;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.ExportControl;
import org.gadolin.atlas.Figure;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.PriceLevel;
import org.gadolin.atlas.Sourced;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.Stage;

/**
 * The rows of the atlas that may be cited: those with an address, published by the day asked for.
 *
 * @param atlas the atlas
 * @param knownOn the day; undated for all rows
 */
record Reference(Atlas atlas, Period knownOn) {

  List<StageShare> shares(Stage stage) {
    return citable(atlas.shares(stage));
  }

  List<StageShare> shares() {
    return citable(atlas.shares());
  }

  List<Plant> plants() {
    return citable(atlas.plants());
  }

  List<PriceLevel> prices() {
    return citable(atlas.prices());
  }

  List<ExportControl> controls() {
    return citable(atlas.controls());
  }

  List<Figure> leadTimes(Stage stage) {
    return citable(atlas.figures("lead_times")).stream()
        .filter(row -> row.stage().equals(stage.id()) && row.findValue().isPresent())
        .toList();
  }

  List<ActorEntry> actors() {
    return atlas.actors().stream().filter(actor -> isCitable(actor.source())).toList();
  }

  /** {@return plants at a stage, those in the given countries or elsewhere} */
  List<Plant> plants(Stage stage, List<Country> countries, boolean inside) {
    return plants().stream()
        .filter(plant -> plant.stage() == stage)
        .filter(plant -> countries.contains(plant.country()) == inside)
        .toList();
  }

  private <T extends Sourced> List<T> citable(List<T> rows) {
    return rows.stream().filter(row -> isCitable(row.source())).toList();
  }

  private boolean isCitable(Citation source) {
    return !source.url().isEmpty() && Days.isKnown(source.date(), knownOn);
  }
}
