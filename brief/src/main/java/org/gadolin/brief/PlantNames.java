package org.gadolin.brief;

import java.util.List;
import org.gadolin.atlas.Plant;

/** Finds plants of the atlas a text names: by the first words of their names. */
final class PlantNames {

  private static final int SHORT = 6;

  private PlantNames() {}

  static List<Plant> named(List<Plant> plants, String text) {
    return plants.stream().filter(plant -> text.contains(head(plant.name()))).toList();
  }

  /** {@return {@code Mt Weld} of {@code Mt Weld mine & concentrator}} */
  private static String head(String plant) {
    String[] words = plant.split("[ (]", -1);
    boolean two = words.length > 1 && words[1].matches("[A-Z]\\w+") && words[0].length() < SHORT;
    return two ? words[0] + " " + words[1] : words[0];
  }
}
