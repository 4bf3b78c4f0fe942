package org.gadolin.brief;

/** What a check came to; disagreement is what a reader must see first. */
enum Verdict {
  DISAGREES,
  AGREES,
  CANNOT_TELL
}
