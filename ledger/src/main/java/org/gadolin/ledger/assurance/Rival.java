package org.gadolin.ledger.assurance;

import org.gadolin.ledger.dispute.Verdict;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * Another story's figure of the same thing at the same time that is not the same.
 *
 * @param claim the other figure
 * @param verdict how the two stand to each other
 */
public record Rival(StoryClaim claim, Verdict verdict) implements Comparable<Rival> {

  /** The graver first. */
  @Override
  public int compareTo(Rival other) {
    return Integer.compare(rank(), other.rank());
  }

  /** {@return whether both cannot be right} */
  public boolean isDispute() {
    return rank() <= 1;
  }

  private int rank() {
    return switch (verdict.difference()) {
      case CONTRADICTORY -> 0;
      case MISREAD -> 1;
      case REVISED -> 2;
      default -> 3;
    };
  }
}
