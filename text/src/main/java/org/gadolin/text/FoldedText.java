package org.gadolin.text;

import java.util.Arrays;

/**
 * A text made ready for matching, with the way back: every index of the folded text leads to the
 * place in the raw text it came from. Immutable, thread-safe.
 *
 * <p>Folding writes traditional Chinese characters as simplified ones, full-width letters, digits
 * and punctuation as ASCII, subscript and superscript digits as digits, odd blanks as blanks, drops
 * invisible characters, and repairs UTF-8 that was read as a Thai or a Western code page.
 */
public final class FoldedText {

  private final String raw;
  private final String folded;
  private final int[] rawStarts;

  private FoldedText(String raw, String folded, int[] rawStarts) {
    this.raw = raw;
    this.folded = folded;
    this.rawStarts = rawStarts;
  }

  /** {@return the folded form of a raw text} */
  public static FoldedText of(String raw) {
    var folded = new StringBuilder(raw.length());
    int[] starts = new int[raw.length() + 1];
    int at = 0;
    while (at < raw.length()) {
      int length = Mojibake.lengthAt(raw, at);
      String piece = length > 0 ? Mojibake.repaired(raw, at, length) : Folding.of(raw.charAt(at));
      for (int i = 0; i < piece.length(); i++) {
        starts[folded.length() + i] = at;
      }
      folded.append(piece);
      at += Math.max(1, length);
    }
    starts[folded.length()] = raw.length();
    return new FoldedText(raw, folded.toString(), Arrays.copyOf(starts, folded.length() + 1));
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
    return rawStarts[foldedIndex];
  }

  /** {@return the index in the folded text that raw index {@code rawIndex} became} */
  public int foldedIndex(int rawIndex) {
    int found = Arrays.binarySearch(rawStarts, rawIndex);
    return found >= 0 ? found : -found - 1;
  }
}
