package org.gadolin.brief;

import java.util.List;

/**
 * One sentence of a brief. It cannot be made without something that proves it.
 *
 * @param text the sentence
 * @param citations what proves it, never empty
 */
public record BriefLine(String text, List<Cited> citations) {

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
    citations = List.copyOf(citations);
  }
}
