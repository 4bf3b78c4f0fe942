package org.gadolin.ledger.standing;

import java.util.List;

/**
 * What stands behind one statement: who says so, counted by origin.
 *
 * @param origins independent origins that say so; reprints and rewrites of one are one
 * @param states of the origins, how many are bodies of a state, where all of them belong to one
 *     state; 0 otherwise
 * @param isVerified whether one of them measured or saw it without a part in it
 * @param isOwnAct whether the statement is that somebody announced something, and he himself says
 *     so
 * @param letters of the origins, best first; empty when nobody is named
 */
public record Support(
    int origins, int states, boolean isVerified, boolean isOwnAct, List<Reliability> letters) {

  /** Nobody is named. */
  public static final Support NONE = new Support(0, 0, false, false, List.of());

  /** Copies the letters. */
  public Support {
    letters = List.copyOf(letters);
  }

  /** {@return origins that count for corroboration: those of one state are one} */
  public int counted() {
    return states == origins && states > 0 ? 1 : origins;
  }
}
