package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Quantity;

/**
 * The mass (or fraction) of a material in one unit of a product. Magnet mass is not element mass:
 * look at the basis.
 *
 * @param technology the product
 * @param per what one unit is: {@code vehicle}, {@code MW}, {@code fraction}
 * @param component where in the product
 * @param material which material
 * @param commodities element symbols or ids of the vocabulary {@code commodity}
 * @param amount the mass or fraction
 * @param provenance where it comes from
 */
public record Intensity(
    String technology,
    String per,
    String component,
    String material,
    List<String> commodities,
    Quantity amount,
    Provenance provenance)
    implements Sourced {

  /** Copies the list. */
  public Intensity {
    commodities = List.copyOf(commodities);
  }
}
