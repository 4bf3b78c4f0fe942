package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.text.Range;

/**
 * A cell or word of a line whose cells only blanks part.
 *
 * @param range where it stands
 * @param words what it says
 */
record Token(Range range, String words) {

  /** A line of more is running text. */
  static final int MOST = 14;

  private static final String BLANKS = " \t\u00A0";

  /** {@return the tokens of a line; a number that a blank tears behind its point is one: 68. 1} */
  static List<Token> of(String text, Range line) {
    var tokens = new ArrayList<Token>();
    int start = start(text, line.start(), line.end());
    while (start < line.end() && tokens.size() <= MOST) {
      int end = end(text, start, line.end());
      var token = new Token(new Range(start, end), text.substring(start, end));
      boolean torn = !tokens.isEmpty() && isTorn(tokens.getLast().words(), token.words());
      tokens.add(torn ? tokens.removeLast().with(token) : token);
      start = start(text, end, line.end());
    }
    return tokens;
  }

  /** {@return this token and the next one as one} */
  Token with(Token next) {
    return new Token(new Range(range.start(), next.range.end()), words + next.words);
  }

  private static int start(String text, int from, int lineEnd) {
    int at = from;
    while (at < lineEnd && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int end(String text, int from, int lineEnd) {
    int at = from;
    while (at < lineEnd && BLANKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isTorn(String head, String tail) {
    int percent = tail.endsWith("%") ? 1 : 0;
    return head.length() > 1
        && tail.length() > percent
        && head.endsWith(".")
        && areDigits(head, head.length() - 1)
        && areDigits(tail, tail.length() - percent);
  }

  private static boolean areDigits(String words, int length) {
    for (int at = 0; at < length; at++) {
      if (words.charAt(at) < '0' || words.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }
}
