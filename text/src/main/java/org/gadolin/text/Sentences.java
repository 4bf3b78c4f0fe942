package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts English and Chinese text into sentences: at stops, semicolons and line breaks. */
public final class Sentences {

  private static final String STOPS = "。！？!?;；\n";
  private static final String CLOSERS = "\"”’')]";
  private static final int LONGEST_ABBREVIATION = 8;

  /** A full stop after one of these ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Inc", "Ltd", "Co", "Corp", "No", "Nos", "Dr", "Mr", "Ms", "Mrs", "Prof", "St", "Okla",
          "Calif", "wt", "vs", "approx", "e.g", "i.e", "cf", "al", "Fig", "Eq");

  private Sentences() {}

  /** {@return the sentences of a text, in order, without gaps} */
  public static List<Range> of(String text) {
    var sentences = new ArrayList<Range>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (STOPS.indexOf(text.charAt(at)) >= 0 || isFullStop(text, at)) {
        int end = at + 1;
        while (end < text.length()
            && text.charAt(at) != '\n'
            && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Range(start, end));
        start = end;
        at = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Range(start, text.length()));
    }
    return sentences;
  }

  private static boolean isFullStop(String text, int at) {
    if (text.charAt(at) != '.') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean ends = next == text.length() || Character.isWhitespace(text.charAt(next));
    return ends && !isAbbreviation(text, at);
  }

  /** {@return whether the word before the stop is an abbreviation or an initial, as in U.S.} */
  private static boolean isAbbreviation(String text, int at) {
    int start = at;
    while (start > 0
        && at - start < LONGEST_ABBREVIATION
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, at);
    return ABBREVIATIONS.contains(word) || isInitials(word);
  }

  /** One capital letter, or several with a stop between each two. */
  private static boolean isInitials(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      boolean fits = at % 2 == 0 ? c >= 'A' && c <= 'Z' : c == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
