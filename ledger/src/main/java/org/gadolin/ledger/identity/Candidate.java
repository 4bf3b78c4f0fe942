package org.gadolin.ledger.identity;

import java.util.List;
import org.gadolin.ledger.ActorCount;

/**
 * Two names that may be one actor's.
 *
 * @param one the name more documents give
 * @param other the other one
 * @param score how likely they are one, 0 to 1; by rule, not by counting
 * @param likenesses what speaks for it
 * @param isProtected whether one of them is listed on an exchange or belongs to a state: such are
 *     only merged by a person's decision
 */
public record Candidate(
    ActorCount one,
    ActorCount other,
    double score,
    List<Likeness> likenesses,
    boolean isProtected) {

  /** Copies the list. */
  public Candidate {
    likenesses = List.copyOf(likenesses);
  }
}
