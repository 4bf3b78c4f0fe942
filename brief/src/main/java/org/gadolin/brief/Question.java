package org.gadolin.brief;

import java.util.List;
import java.util.Optional;
import org.gadolin.core.Claim;
import org.gadolin.core.Span;
import org.gadolin.ledger.Entry;

/**
 * What a brief is asked about: things that must all be named. Without any it is about all that
 * documents say.
 *
 * @param all the things
 */
public record Question(List<Focus> all) {

  /** About everything. */
  public static final Question OPEN = new Question(List.of());

  /** Copies the list. */
  public Question {
    all = List.copyOf(all);
  }

  /** {@return whether it is about everything} */
  public boolean isOpen() {
    return all.isEmpty();
  }

  /** {@return whether a document names all of them} */
  public boolean isNamedIn(Entry entry) {
    return all.stream().allMatch(one -> one.isNamedIn(entry));
  }

  boolean isIn(Act act) {
    return all.stream().allMatch(one -> one.isIn(act));
  }

  /** The technology of an act is often told in another sentence than its place: one is enough. */
  boolean isIn(ActGroup group) {
    return isOpen()
        || group.tellings().stream().anyMatch(act -> all.stream().anyMatch(one -> one.isIn(act)));
  }

  boolean isIn(Page page, Claim.Figure figure) {
    return isOpen() || all.stream().anyMatch(one -> one.isIn(page, figure));
  }

  boolean isIn(Page page, Span span) {
    return isOpen() || all.stream().anyMatch(one -> one.isIn(page, span));
  }

  /** {@return the only thing asked about, of which the atlas may have a record} */
  Optional<Focus> findOnly() {
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
