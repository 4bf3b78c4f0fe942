package org.gadolin.ledger.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.gadolin.core.Period;

/**
 * What is looked for. Every character of the words is a character: there is no syntax.
 *
 * @param words free words in English or Chinese, simplified or traditional; more than half of them
 *     must be met; with none, everything the facets let through is found
 * @param facets what a hit must be about; any case
 * @param since first day of publication that may be; undated for no bound
 * @param until last day of publication that may be; undated for no bound
 * @param most how many documents, and how many statements, at most
 */
public record Question(
    String words, Map<Facet, String> facets, Period since, Period until, int most) {

  /**
   * Copies the facets.
   *
   * @throws IllegalArgumentException unless {@code most} is positive
   */
  public Question {
    if (most < 1) {
      throw new IllegalArgumentException("The most (%d) must be positive.".formatted(most));
    }
    var copy = new EnumMap<Facet, String>(Facet.class);
    copy.putAll(facets);
    facets = Collections.unmodifiableMap(copy);
  }

  /** {@return a question of words alone, with at most ten hits of a kind} */
  public static Question of(String words) {
    return new Question(words, Map.of(), Period.UNDATED, Period.UNDATED, 10);
  }

  /** {@return this question, narrowed by one facet} */
  public Question with(Facet facet, String value) {
    var more = new EnumMap<Facet, String>(Facet.class);
    more.putAll(facets);
    more.put(facet, value);
    return new Question(words, more, since, until, most);
  }

  /** {@return this question, about publications of these days; undated for no bound} */
  public Question between(Period first, Period last) {
    return new Question(words, facets, first, last, most);
  }

  /** {@return this question, with at most so many hits of a kind} */
  public Question atMost(int count) {
    return new Question(words, facets, since, until, count);
  }
}
