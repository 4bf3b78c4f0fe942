package org.gadolin.ledger.internal.origins;

import org.gadolin.core.Evidence;
import org.gadolin.text.Range;

/**
 * A place where a story tells where it has something from.
 *
 * @param basis in which way
 * @param root who
 * @param range cue and source, in the folded text
 * @param evidence the same as a passage of the document
 */
public record Telling(Basis basis, Root root, Range range, Evidence evidence) {

  /** In which way a source is told. */
  public enum Basis {
    /** A sentence names it: according to, said. */
    CITED,
    /** The publisher saw or counted it. */
    SEEN,
    /** A text given to all media. */
    RELEASED,
    /** The whole story is credited to it: byline, dateline, source line, feed. */
    CREDITED,
    /** The publisher is the body that acts. */
    ISSUED
  }
}
