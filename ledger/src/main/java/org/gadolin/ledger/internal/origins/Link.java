package org.gadolin.ledger.internal.origins;

/**
 * Two stories that have their words or their figures from one another, or from one text.
 *
 * @param first number of the one
 * @param second number of the other, above {@code first}
 * @param kind what they share
 * @param resemblance shared part of all shingles, 0..1
 * @param containment part of the smaller's shingles that the other has, 0..1
 * @param sharedFigures how many figures both have
 */
public record Link(
    int first, int second, Kind kind, double resemblance, double containment, int sharedFigures) {

  /** What two stories share. */
  public enum Kind {
    /** Most of their words. */
    COPY,
    /** The words of the shorter, or a long passage. */
    EXCERPT,
    /** Figures and names, in two languages. */
    TRANSLATION,
    /** Figures, names and many single words, in one language. */
    REWORDING
  }

  /** {@return whether it rests on the words themselves, which no second reporter writes alike} */
  public boolean isOfWords() {
    return kind == Kind.COPY || kind == Kind.EXCERPT;
  }
}
