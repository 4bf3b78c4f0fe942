package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.text.Mojibake;

/**
 * Cuts the words that may be quoted out of a sentence: at most fifteen words, a Han character
 * counting as half a word, around the passage that proves the claim; without bullets, table bars
 * and broken characters.
 */
final class Quotes {

  private static final double MOST = 15;
  private static final double HAN = 0.5;

  private Quotes() {}

  /** A word of the sentence: letters up to a blank, or one Han character with what follows it. */
  private record Word(int start, int end, double weight) {}

  /**
   * {@return the quotation}
   *
   * @param sentence the sentence as it stands in the document
   * @param from index in the sentence where the passage begins
   * @param to index behind the passage
   */
  static String around(String sentence, int from, int to) {
    List<Word> words = words(sentence);
    int first = 0;
    while (first + 1 < words.size() && words.get(first).end() <= from) {
      first++;
    }
    if (words.isEmpty()) {
      return "";
    }
    int last = first;
    double weight = words.get(first).weight();
    while (last + 1 < words.size()
        && words.get(last + 1).start() < to
        && weight + words.get(last + 1).weight() <= MOST) {
      weight += words.get(++last).weight();
    }
    boolean grew = true;
    while (grew) {
      grew = false;
      if (last + 1 < words.size() && weight + words.get(last + 1).weight() <= MOST) {
        weight += words.get(++last).weight();
        grew = true;
      }
      if (first > 0 && weight + words.get(first - 1).weight() <= MOST) {
        weight += words.get(--first).weight();
        grew = true;
      }
    }
    String cut = sentence.substring(words.get(first).start(), words.get(last).end());
    String told = Mojibake.repair(cut).strip().replaceAll("\\s+", " ");
    return (first > 0 ? "… " : "") + told + (last + 1 < words.size() ? " …" : "");
  }

  private static List<Word> words(String sentence) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < sentence.length()) {
      int point = sentence.codePointAt(at);
      int start = at;
      if (Character.isWhitespace(point) || isBullet(sentence, at, words.isEmpty())) {
        at += Character.charCount(point);
        continue;
      }
      at += Character.charCount(point);
      boolean han = Character.isIdeographic(point);
      while (at < sentence.length() && !isBreak(sentence.codePointAt(at), han)) {
        at += Character.charCount(sentence.codePointAt(at));
      }
      words.add(new Word(start, at, han ? HAN : 1));
    }
    return words;
  }

  /** After a Han character only punctuation goes on; after letters all but blanks and Han. */
  private static boolean isBreak(int point, boolean han) {
    boolean punctuation = !Character.isLetterOrDigit(point) && !Character.isWhitespace(point);
    return Character.isWhitespace(point)
        || Character.isIdeographic(point)
        || (han && !punctuation)
        || (han && "（《“‘([".indexOf(point) >= 0);
  }

  private static boolean isBullet(String sentence, int at, boolean leads) {
    char c = sentence.charAt(at);
    if (c == '|') {
      return true;
    }
    boolean alone = at + 1 == sentence.length() || Character.isWhitespace(sentence.charAt(at + 1));
    return leads && ("•·▪●■◆".indexOf(c) >= 0 || ("-–—*#".indexOf(c) >= 0 && alone));
  }
}
