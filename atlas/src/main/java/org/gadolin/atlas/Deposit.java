package org.gadolin.atlas;

import java.util.List;
import java.util.Map;
import org.gadolin.core.Country;
import org.gadolin.core.Element;

/**
 * One published picture of a deposit; a deposit may have several.
 *
 * @param name its name, with the picture's edition where there are several
 * @param nameZh Chinese name; may be empty
 * @param country where it lies
 * @param type geological type
 * @param minerals ore minerals
 * @param operator who holds it
 * @param status {@code producing}, {@code study} ...
 * @param tonnageMt ore in million tonnes; NaN when not stated
 * @param gradePercent grade in percent of total rare-earth oxides; NaN when not stated
 * @param splitPercent each element's oxide in percent of total rare-earth oxides; only those stated
 * @param ndprPercent neodymium plus praseodymium oxide in percent of the total; NaN if not stated
 * @param hreoPercent heavy rare-earth oxides in percent of the total; NaN when not stated
 * @param provenance where it comes from
 */
public record Deposit(
    String name,
    String nameZh,
    Country country,
    String type,
    List<String> minerals,
    String operator,
    String status,
    double tonnageMt,
    double gradePercent,
    Map<Element, Double> splitPercent,
    double ndprPercent,
    double hreoPercent,
    Provenance provenance)
    implements Sourced {

  /** Copies the collections. */
  public Deposit {
    minerals = List.copyOf(minerals);
    splitPercent = Map.copyOf(splitPercent);
  }
}
