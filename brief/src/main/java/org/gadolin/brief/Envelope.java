package org.gadolin.brief;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;

/**
 * What an answer in JSON says about its question.
 *
 * @param command the verb, such as {@code track}
 * @param query what was asked, in the order to be written
 * @param knownOn the day of {@code --known-on}; undated for none
 * @param problems what went wrong on the way
 */
public record Envelope(
    String command, Map<String, Object> query, Period knownOn, List<Problem> problems) {

  /** Copies the collections. */
  public Envelope {
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    problems = List.copyOf(problems);
  }
}
