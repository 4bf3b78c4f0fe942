package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Layer;
import org.gadolin.core.Stage;

/** Which commodities of the atlas an act is about at a link, the narrowest first. */
record Commodities(Atlas atlas) {

  private static final Set<String> MAGNET_ELEMENTS = Set.of("Nd", "Pr", "Dy", "Tb");
  private static final Set<String> MAGNETS = Set.of("ndfeb_magnet", "smco_magnet");
  private static final String ANY_MAGNET = "permanent_magnet";

  /** {@return ids of the vocabulary {@code commodity} or element symbols; may be empty} */
  List<String> of(Act act, Stage stage) {
    var wanted = new ArrayList<String>();
    if (stage == Stage.FUNCTIONAL_MATERIAL) {
      magnets(act.ids(Layer.TECHNOLOGY), act.elements(), wanted);
    } else {
      wanted.addAll(wider(act.materials()));
    }
    return List.copyOf(wanted);
  }

  /** A share of magnets says nothing about other functional materials. */
  private static void magnets(List<String> technologies, List<String> elements, List<String> to) {
    technologies.stream().filter(MAGNETS::contains).forEach(to::add);
    boolean magnets =
        !to.isEmpty()
            || technologies.contains(ANY_MAGNET)
            || (technologies.isEmpty() && MAGNET_ELEMENTS.containsAll(elements));
    if (magnets) {
      to.add(ANY_MAGNET);
      if (!to.contains("smco_magnet")) {
        to.add("ndfeb_magnet");
      }
    }
  }

  /** {@return the materials themselves, then every group that holds all of them} */
  List<String> wider(Collection<String> materials) {
    var wanted = new ArrayList<String>();
    if (materials.size() == 1) {
      wanted.addAll(materials);
    }
    List<String> elements = materials.stream().filter(id -> id.length() <= 2).toList();
    List<String> groups = materials.stream().filter(id -> id.length() > 2).toList();
    if (!elements.isEmpty()) {
      addIf(Set.of("Nd", "Pr"), "NdPr", elements, wanted);
      addIf(Set.of("Dy", "Tb"), "DyTb", elements, wanted);
      addIf(MAGNET_ELEMENTS, "magnet_ree", elements, wanted);
      addIf(ofClass("heavy"), "HREE", elements, wanted);
      addIf(ofClass("light"), "LREE", elements, wanted);
    }
    groups.stream().filter(id -> !wanted.contains(id)).forEach(wanted::add);
    if (!wanted.contains("REE")) {
      wanted.add("REE");
    }
    return List.copyOf(wanted);
  }

  private static void addIf(
      Set<String> members, String group, List<String> elements, List<String> to) {
    if (members.containsAll(elements) && !to.contains(group)) {
      to.add(group);
    }
  }

  /** {@return whether a measure on these elements touches these materials, groups by members} */
  boolean touches(Collection<String> elements, Collection<String> materials) {
    if (elements.contains("all")) {
      return true;
    }
    return !elements.isEmpty()
        && (materials.isEmpty() || members(materials).stream().anyMatch(elements::contains));
  }

  private Set<String> members(Collection<String> materials) {
    var members = new HashSet<String>(materials);
    for (String material : materials) {
      switch (material) {
        case "HREE" -> members.addAll(ofClass("heavy"));
        case "LREE" -> members.addAll(ofClass("light"));
        case "REE" -> atlas.elements().forEach(entry -> members.add(entry.element().name()));
        default -> {}
      }
    }
    return members;
  }

  private Set<String> ofClass(String name) {
    return Set.copyOf(
        atlas.elements().stream()
            .filter(entry -> name.equals(entry.classByDefinition().get("china")))
            .map(entry -> entry.element().name())
            .toList());
  }
}
