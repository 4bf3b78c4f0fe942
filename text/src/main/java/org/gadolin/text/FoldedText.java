package org.gadolin.text;

import java.util.Arrays;

/**
 * A text made ready for matching, with the way back: every index of the folded text leads to the
 * place in the raw text it came from. Immutable, thread-safe.
 *
 * <p>Folding writes traditional Chinese characters as simplified ones, full-width letters, digits
 * and punctuation as ASCII, subscript and superscript digits as digits, odd blanks as blanks, drops
 * invisible characters, tags and the marks of links, joins words and sentences that only a line's
 * end parts, and repairs UTF-8 that was read as a Thai or a Western code page.
 */
public final class FoldedText {

  private static final char FIRST_FOLDED = 0x80;
  private static final String MARKS = " \n-*[]<&"; // may be seams or markup

  private final String raw;
  private final String folded;
  private final int[] rawStarts;
  private final int[] rawEnds;

  private FoldedText(String raw, String folded, int[] rawStarts, int[] rawEnds) {
    this.raw = raw;
    this.folded = folded;
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
  }

  /** {@return the folded form of a raw text} */
  public static FoldedText of(String raw) {
    var folded = new StringBuilder(raw.length());
    int[] starts = new int[2 * raw.length() + 1]; // a power of ten grows by a caret
    int[] ends = new int[2 * raw.length() + 1];
    int at = 0;
    while (at < raw.length()) {
      if (isPlain(raw.charAt(at))) { // most characters stay as they are
        starts[folded.length()] = at;
        folded.append(raw.charAt(at));
        ends[folded.length()] = ++at;
        continue;
      }
      int dropped = Seams.lengthAt(raw, at);
      if (dropped > 0) {
        at += dropped;
        continue;
      }
      var markup = Markup.at(raw, at);
      int broken = Mojibake.lengthAt(raw, at);
      String piece = broken > 0 ? Mojibake.repaired(raw, at, broken) : plain(raw, at);
      int next = at + Math.max(1, broken);
      if (markup.length() > 0) {
        piece = markup.plain();
        next = at + markup.length();
      }
      for (int i = 0; i < piece.length(); i++) {
        starts[folded.length() + i] = at;
        ends[folded.length() + i + 1] = next;
      }
      folded.append(piece);
      at = next;
    }
    starts[folded.length()] = raw.length();
    int size = folded.length() + 1;
    return new FoldedText(
        raw, folded.toString(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /** {@return whether a character is no seam, no markup and in no table, whatever is around it} */
  private static boolean isPlain(char c) {
    return c < FIRST_FOLDED && MARKS.indexOf(c) < 0 || Folding.isKeptHan(c);
  }

  private static String plain(String raw, int at) {
    return Seams.isSoftBreak(raw, at) ? " " : Folding.at(raw, at);
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

  /**
   * {@return the UTF-16 index in the raw text where what ends at folded index {@code foldedIndex}
   * ends; dropped characters behind it are not part of it}
   */
  public int rawEnd(int foldedIndex) {
    return rawEnds[foldedIndex];
  }

  /** {@return the index in the folded text that raw index {@code rawIndex} became} */
  public int foldedIndex(int rawIndex) {
    int found = Arrays.binarySearch(rawStarts, rawIndex);
    return found >= 0 ? found : -found - 1;
  }
}
