package org.gadolin.atlas;

import java.util.Map;
import org.gadolin.core.Element;

/**
 * The constants of one rare-earth element.
 *
 * @param element which
 * @param nameEn English name
 * @param nameZh Chinese name
 * @param oxide formula of the oxide it is traded as
 * @param oxideZh Chinese name of the oxide
 * @param atomicWeight standard atomic weight, dimensionless
 * @param oxidePerElement mass of oxide that holds one mass unit of the element
 * @param classByDefinition {@code light}, {@code heavy} or {@code neither} under each definition:
 *     {@code usgs}, {@code china}, {@code eu}, {@code iupac}
 * @param provenance where it comes from
 */
public record ElementEntry(
    Element element,
    String nameEn,
    String nameZh,
    String oxide,
    String oxideZh,
    double atomicWeight,
    double oxidePerElement,
    Map<String, String> classByDefinition,
    Provenance provenance)
    implements Sourced {

  /** Copies the map. */
  public ElementEntry {
    classByDefinition = Map.copyOf(classByDefinition);
  }
}
