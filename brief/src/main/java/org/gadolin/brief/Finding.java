package org.gadolin.brief;

import java.util.List;

/** What holding an assertion against the atlas comes to. */
sealed interface Finding {

  /**
   * Rows count the same thing.
   *
   * @param said the assertion in words
   * @param rows what the atlas has, the best-ranked source first; never empty
   * @param tolerance how far apart two figures may be and still agree, in words
   */
  record Compared(String said, List<Row> rows, String tolerance) implements Finding {
    Row best() {
      return rows.getFirst();
    }
  }

  /**
   * Nothing counts the same thing.
   *
   * @param said the assertion in words
   * @param why why not
   * @param wouldTell who would tell
   */
  record Open(String said, String why, String wouldTell) implements Finding {}

  /**
   * One row held against the assertion.
   *
   * @param agrees whether the two agree
   * @param figure the row's number with its citation
   * @param whole what a share is part of, or the terms of a price; may be empty
   * @param edition who compiled it and when
   * @param reporter who compiled it
   * @param kind what kind of source that is
   */
  record Row(
      boolean agrees,
      CitedFigure figure,
      String whole,
      String edition,
      String reporter,
      SourceKind kind) {}
}
