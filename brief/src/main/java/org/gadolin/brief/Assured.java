package org.gadolin.brief;

import java.util.List;
import java.util.Optional;
import org.gadolin.ledger.assurance.Assurance;

/**
 * How sure a line is.
 *
 * @param assurance the finding
 * @param text the finding in one clause, in the brief's language
 * @param earlier who told it, or something else of the same thing, before
 * @param rivals where it is told otherwise, in the order of the finding
 */
public record Assured(
    Assurance assurance, String text, Optional<Cited> earlier, List<Cited> rivals) {

  /** Copies the list. */
  public Assured {
    rivals = List.copyOf(rivals);
  }
}
