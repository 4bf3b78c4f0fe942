package org.gadolin.text;

/**
 * A text made ready for matching, with the way back: every index of the folded text leads to the
 * place in the raw text it came from. Immutable, thread-safe.
 */
public final class FoldedText {

  private final String raw;
  private final String folded;

  private FoldedText(String raw, String folded) {
    this.raw = raw;
    this.folded = folded;
  }

  /** {@return the folded form of a raw text} */
  public static FoldedText of(String raw) {
    return new FoldedText(raw, raw);
  }

  /** {@return the raw text} */
  public String raw() {
    return raw;
  }

  /** {@return the folded text} */
  public String text() {
    return folded;
  }

  /**
   * {@return the UTF-16 index in the raw text of index {@code foldedIndex} (0..length, inclusive)}
   */
  public int rawIndex(int foldedIndex) {
    return foldedIndex;
  }

  /** {@return the index in the folded text that raw index {@code rawIndex} became} */
  public int foldedIndex(int rawIndex) {
    return rawIndex;
  }
}
