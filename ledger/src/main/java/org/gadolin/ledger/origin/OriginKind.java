package org.gadolin.ledger.origin;

/** In which way a story has what it says. */
public enum OriginKind {
  /** The body that acts says so itself: authoritative for the fact that it announced. */
  ANNOUNCEMENT,
  /** A named body is cited that speaks for itself. */
  NAMED_SOURCE,
  /** A text that was given to all media. */
  RELEASE,
  /** The publisher saw, counted or asked. */
  FIRST_HAND,
  /** Other media or an agency are cited; what they rest on is not told. */
  RELAY,
  /** The first of the stories at hand that says so, without telling a source. */
  FIRST_REPORT,
  /** The words of another story. */
  COPY,
  /** The translation of another story. */
  TRANSLATION,
  /** Another story in other words. */
  REWORDING,
  /** Sources are told that nobody can ask. */
  UNNAMED,
  /** A source is told that cannot be identified. */
  UNIDENTIFIED
}
