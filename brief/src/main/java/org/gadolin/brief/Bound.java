package org.gadolin.brief;

/** Whether a figure is meant as a limit: {@code more than 90 %}. */
enum Bound {
  NONE,
  AT_LEAST,
  AT_MOST;

  /** {@return the bound by the words just before and just behind a figure} */
  static Bound of(String before, String behind) {
    if (Cues.has("at_least", before) || Cues.has("or_more", behind)) {
      return AT_LEAST;
    }
    return Cues.has("at_most", before) || Cues.has("or_less", behind) ? AT_MOST : NONE;
  }
}
