package org.gadolin.brief;

import org.gadolin.atlas.StageShare;
import org.gadolin.core.Confidence;
import org.gadolin.core.Quantity;

/**
 * How much of a link one country holds.
 *
 * @param row the atlas row: a share, or a tonnage the share is computed from
 * @param percent the share
 * @param confidence quoted, or derived when computed from tonnages
 */
record Holding(StageShare row, Quantity percent, Confidence confidence) {

  static Holding quoted(StageShare row) {
    return new Holding(row, row.value(), row.confidence());
  }

  /** {@return the share of a tonnage in the world's, of the same edition} */
  static Holding derived(StageShare row, StageShare world) {
    double percent = row.value().low() / world.value().low() * 100;
    double rounded = Math.round(percent * 10) / 10.0;
    return new Holding(row, Quantity.of(rounded, "%"), Confidence.DERIVED);
  }

  /** {@return whether its source gives it as a limit (more than 80 %), not as a point} */
  boolean isBound() {
    return row.provenance().note().startsWith("Stated as a");
  }

  double middle() {
    return (percent.low() + percent.high()) / 2;
  }
}
