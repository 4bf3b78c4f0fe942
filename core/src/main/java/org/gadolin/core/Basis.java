package org.gadolin.core;

/**
 * In what terms a figure is stated. Two figures in different terms are no contradiction.
 *
 * @param dimension kind of unit: {@code mass}, {@code mass_rate}, {@code price}, {@code money},
 *     {@code ratio}, {@code time}, {@code count}; else the unit itself. Of an event, its type
 * @param mass id of the vocabulary {@code mass_basis}, such as {@code reo}; empty when not told
 * @param market id of the vocabulary {@code price_basis}, such as {@code asked}; empty when not
 *     told
 * @param isChange whether the figure is the difference from an earlier one
 */
public record Basis(String dimension, String mass, String market, boolean isChange) {

  /** No terms are told. */
  public static final Basis NONE = new Basis("", "", "", false);

  /** {@return the basis of an act} */
  public static Basis of(EventType type) {
    return new Basis(type.id(), "", "", false);
  }
}
