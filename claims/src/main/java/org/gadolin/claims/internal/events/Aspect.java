package org.gadolin.claims.internal.events;

/** How a sentence tells an act. */
enum Aspect {
  /** It happened. */
  DONE,
  /** It is under way. */
  ONGOING,
  /** It is planned, announced or agreed. */
  PLANNED,
  /** It is hoped for, feared, advised or talked about: no act. */
  SPECULATED,
  /** It did not happen: no act. */
  DENIED,
  /** A word that only looks like one of the others. */
  NEUTRAL
}
