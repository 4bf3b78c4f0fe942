package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence of a brief. It cannot be made without something that proves it.
 *
 * @param text the sentence
 * @param citations what proves it, never empty
 * @param figures its numbers
 * @param unknown what it leaves open
 * @param how how it was computed: rules, weights, rows looked at
 * @param assured how sure it is, where it tells a claim
 */
public record BriefLine(
    String text,
    List<Cited> citations,
    List<CitedFigure> figures,
    List<Unknown> unknown,
    List<String> how,
    Optional<Assured> assured) {

  /**
   * Checks that there is a proof.
   *
   * @throws IllegalArgumentException if the text is blank or there is no citation
   */
  public BriefLine {
    if (text.isBlank() || citations.isEmpty()) {
      throw new IllegalArgumentException(
          "The text (%s) must be said and must have at least one citation.".formatted(text));
    }
    citations = citations.stream().distinct().toList();
    figures = List.copyOf(figures);
    unknown = List.copyOf(unknown);
    how = List.copyOf(how);
  }

  /** A sentence without numbers of its own. */
  public BriefLine(String text, List<Cited> citations) {
    this(text, citations, List.of(), List.of(), List.of(), Optional.empty());
  }

  BriefLine with(List<CitedFigure> more) {
    return new BriefLine(text, citations, more, unknown, how, assured);
  }

  BriefLine leaving(Unknown open) {
    return new BriefLine(text, citations, figures, List.of(open), how, assured);
  }

  BriefLine by(String... steps) {
    var all = new ArrayList<>(how);
    all.addAll(List.of(steps));
    return new BriefLine(text, citations, figures, unknown, all, assured);
  }

  /** {@return this line with how sure it is, and further passages that say so} */
  BriefLine assured(Assured found, List<Cited> alsoSaidBy) {
    List<Cited> all = Stream.concat(citations.stream(), alsoSaidBy.stream()).toList();
    return new BriefLine(text, all, figures, unknown, how, Optional.of(found));
  }
}
