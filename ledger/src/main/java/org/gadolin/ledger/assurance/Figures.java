package org.gadolin.ledger.assurance;

import java.util.List;
import org.gadolin.core.Quantity;

/** Whether the figures of two passages may be of one act. */
public final class Figures {

  private Figures() {}

  /** {@return whether one figure is in both, or nothing in the one has a unit of the other} */
  public static boolean fit(List<Quantity> ones, List<Quantity> others) {
    boolean comparable =
        ones.stream()
            .anyMatch(one -> others.stream().anyMatch(two -> one.unit().equals(two.unit())));
    return !comparable || ones.stream().anyMatch(others::contains);
  }
}
