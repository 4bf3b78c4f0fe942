package org.gadolin.text;

/**
 * A stretch {@code [start, end)} of UTF-16 indexes of a text.
 *
 * @param start first index
 * @param end one past the last
 */
public record Range(int start, int end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "The start (%d) and end (%d) must satisfy 0 <= start <= end.".formatted(start, end));
    }
  }

  /** {@return the number of characters} */
  public int length() {
    return end - start;
  }

  /** {@return whether {@code index} lies inside} */
  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** {@return whether {@code other} lies wholly inside} */
  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the two share a character} */
  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** {@return the characters of {@code text} inside} */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
