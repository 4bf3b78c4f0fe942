package org.gadolin.brief;

import org.gadolin.core.Country;
import org.gadolin.core.Span;

/**
 * A place in an order, as a sentence claims it: the world's second-largest producer, the only
 * separation plant outside China.
 *
 * @param place 1 is the largest; {@link #ONLY} says that there is no other
 * @param thing what is ranked
 * @param area among whom
 * @param span the words that say it, in the document
 * @param clause the same with what stands before and behind them in their clause
 */
record Rank(int place, Thing thing, Area area, Span span, Span clause) {

  /** The place of what claims to have no other beside it. */
  static final int ONLY = 0;

  boolean isOnly() {
    return place == ONLY;
  }

  /**
   * What is ranked.
   *
   * @param metric what the order goes by: {@code production}, {@code reserves}, {@code plant} …
   * @param stage the link the word names; empty where it names none
   */
  record Thing(String word, String metric, String stage) {}

  /** Whether an order counts all, those of a country, or those of all other countries. */
  enum Reach {
    UNSAID,
    WORLD,
    INSIDE,
    OUTSIDE
  }

  /**
   * Among whom something is ranked.
   *
   * @param reach how the country bounds it
   * @param country the country; unknown for the world
   */
  record Area(Reach reach, Country country) {
    boolean holds(Country other) {
      return switch (reach) {
        case WORLD, UNSAID -> true;
        case INSIDE -> other.equals(country);
        case OUTSIDE -> !other.equals(country);
      };
    }
  }
}
