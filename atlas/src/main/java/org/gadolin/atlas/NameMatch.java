package org.gadolin.atlas;

import java.util.List;
import java.util.Optional;

/**
 * What a name was found to mean.
 *
 * @param exact whether the candidates bear this very name; otherwise they are only like it
 * @param candidates at most three; one, if the name is known and unambiguous
 */
public record NameMatch(boolean exact, List<Candidate> candidates) {

  /** Copies the list. */
  public NameMatch {
    candidates = List.copyOf(candidates);
  }

  /** {@return the one thing of this name; empty when the name is unknown or ambiguous} */
  public Optional<Candidate> findUnique() {
    return exact && candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
