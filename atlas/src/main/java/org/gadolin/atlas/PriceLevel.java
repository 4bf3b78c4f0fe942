package org.gadolin.atlas;

import org.gadolin.core.Quantity;

/**
 * A dated price. Prices of different bases (asked, traded, with tax, floor) are not comparable; the
 * basis stands in the provenance.
 *
 * @param product element symbol, {@code NdPr}, {@code DyFe} or a named product
 * @param form {@code oxide}, {@code metal}, {@code alloy} or {@code concentrate}
 * @param purity purity in percent as printed; may be empty
 * @param price the price per unit
 * @param reportedBy price agency or seller
 * @param provenance where it comes from
 */
public record PriceLevel(
    String product,
    String form,
    String purity,
    Quantity price,
    String reportedBy,
    Provenance provenance)
    implements Sourced {}
