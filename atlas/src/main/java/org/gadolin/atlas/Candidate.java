package org.gadolin.atlas;

import java.util.Locale;

/**
 * What a name can stand for.
 *
 * @param kind kind of thing
 * @param id its id: symbol, vocabulary id, country code, established name
 * @param name its established English name
 */
public record Candidate(Kind kind, String id, String name) {

  /** Kinds of things with names, the ones a bare word most likely means first. */
  public enum Kind {
    /** One of the seventeen elements; the id is its symbol. */
    ELEMENT,
    /** A group of elements. */
    GROUP,
    /** A stage of the chain. */
    STAGE,
    /** A technology. */
    TECHNOLOGY,
    /** A country; the id is its two-letter code. */
    COUNTRY,
    /** An organisation or person; the id is the established name. */
    ACTOR,
    /** A plant or mine; the id is its name. */
    PLANT,
    /** A deposit; the id is its name. */
    DEPOSIT,
    /** A measure of a state. */
    CONTROL,
    /** Any other place. */
    PLACE,
    /** An end use. */
    APPLICATION,
    /** What a figure counts. */
    COMMODITY
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(name, kind.name().toLowerCase(Locale.ROOT));
  }
}
