package org.gadolin.core;

/**
 * A document as read: who published what when, and its text. Claims point into {@link #text} by
 * code points.
 *
 * @param sha256 hash of the bytes it was read from, 64 lower-case hex digits: its identity
 * @param source where it was read from, as given (a path or an address)
 * @param head what is known about it
 * @param text the main text as read, before any repair or folding
 */
public record SourceDocument(String sha256, String source, DocumentHead head, String text) {

  /**
   * Checks the hash.
   *
   * @throws IllegalArgumentException unless {@code sha256} is 64 lower-case hex digits
   */
  public SourceDocument {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "The sha256 (%s) must be 64 lower-case hex digits.".formatted(sha256));
    }
  }
}
