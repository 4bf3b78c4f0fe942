package org.gadolin.core;

/**
 * A passage of a document as {@code [start, end)} in Unicode code points of the text as read.
 *
 * @param start the first code point
 * @param end one past the last code point; above {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start < end}
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "The start (%d) and end (%d) must satisfy 0 <= start < end.".formatted(start, end));
    }
  }

  /** {@return the number of code points} */
  public int length() {
    return end - start;
  }

  /** {@return whether the two passages share a code point} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return whether {@code other} lies wholly inside this passage} */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
