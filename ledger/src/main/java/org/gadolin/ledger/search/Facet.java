package org.gadolin.ledger.search;

import java.util.Locale;

/** By what an answer can be narrowed, each with one value in the words of the vocabularies. */
public enum Facet {
  /** Symbol of an element or id of a group that is named. */
  ELEMENT,
  /** Id of a stage that is named. */
  STAGE,
  /** Id of a technology that is named. */
  TECHNOLOGY,
  /** English name of an actor that is named. */
  ACTOR,
  /** Id of what is measured; of a document, by one of its statements. */
  PROPERTY,
  /** Whom or what it is a statement about; of a document, one of its statements. */
  ABOUT,
  /** Product it is a statement about; of a document, one of its statements. */
  PRODUCT;

  /** {@return the lower-case id, such as {@code element}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
