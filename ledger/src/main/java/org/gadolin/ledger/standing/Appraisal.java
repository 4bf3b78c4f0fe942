package org.gadolin.ledger.standing;

import java.util.List;

/**
 * How sure a statement is.
 *
 * @param evidence what stands behind it
 * @param origins independent origins
 * @param credibility the digit
 * @param ground the rule that gave it
 * @param why the rule that gave it, in one clause
 * @param standing whether it still counts
 * @param flags what speaks against it
 */
public record Appraisal(
    EvidenceLevel evidence,
    int origins,
    Credibility credibility,
    Ground ground,
    String why,
    Standing standing,
    List<Flag> flags) {

  /** Copies the flags. */
  public Appraisal {
    flags = List.copyOf(flags);
  }
}
