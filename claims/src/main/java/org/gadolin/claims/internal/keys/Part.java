package org.gadolin.claims.internal.keys;

/**
 * What a name inside a subject's words stands for.
 *
 * @param role what kind of thing
 * @param id its id or established English name
 */
record Part(Role role, String id) {

  /** Kinds of things; of several holders the first kind here is the subject. */
  enum Role {
    PLANT,
    DEPOSIT,
    ACTOR,
    PLACE,
    STAGE,
    TECHNOLOGY,
    COMMODITY,
    ELEMENT,
    FORM
  }
}
