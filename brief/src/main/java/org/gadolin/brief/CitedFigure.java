package org.gadolin.brief;

import java.util.List;
import org.gadolin.core.Confidence;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/**
 * A number of a brief with all a reader must know of it.
 *
 * @param name what it is a figure of, in the brief's language
 * @param value value or range with its unit
 * @param massBasis id of the vocabulary {@code mass_basis}; empty where the figure is no mass or
 *     the basis is not stated
 * @param asOf what time it is about
 * @param confidence quoted, derived or assumed
 * @param cites what proves it
 */
public record CitedFigure(
    String name,
    Quantity value,
    String massBasis,
    Period asOf,
    Confidence confidence,
    List<Cited> cites) {

  /** Copies the citations. */
  public CitedFigure {
    cites = List.copyOf(cites);
  }
}
