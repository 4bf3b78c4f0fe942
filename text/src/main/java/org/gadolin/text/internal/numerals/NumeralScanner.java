package org.gadolin.text.internal.numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds every number of a text in one pass. */
public final class NumeralScanner {

  private static final Pattern SPACED =
      Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2} \\d{3}(?: \\d{3})*(?!\\d|,\\d|\\.\\d{3})(?! \\d)");
  private static final Pattern COMMAS = Pattern.compile("\\d,\\d{3}(?!\\d)");

  private NumeralScanner() {}

  /** {@return the numbers, in order, without overlaps; digits of names and codes left out} */
  public static List<FoundNumeral> scan(String text) {
    var found = new ArrayList<FoundNumeral>();
    boolean spaced = isSpaced(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      FoundNumeral numeral = null;
      if (DigitNumerals.isDigit(c)) {
        numeral = DigitNumerals.read(text, at, spaced);
      } else if (ChineseNumerals.isNumeral(c)) {
        numeral = ChineseNumerals.read(text, at);
      } else if (Scales.isLatin(c) && EnglishNumerals.mayStart(text, at)) {
        numeral = EnglishNumerals.read(text, at);
      }
      if (numeral != null && numeral.end() > at) {
        if (!numeral.doubt().equals("code")) {
          found.add(numeral);
        }
        at = numeral.end();
      } else {
        at = Scales.isLatin(c) ? skipWord(text, at) : at + 1;
      }
    }
    return found;
  }

  /** Whether a text parts thousands by blanks: it does so more than once and never by commas. */
  private static boolean isSpaced(String text) {
    return hasSpacedGroups(text)
        && !COMMAS.matcher(text).find()
        && SPACED.matcher(text).results().limit(2).count() == 2;
  }

  /** {@return whether at least two blanks stand between digits, before three of them} */
  private static boolean hasSpacedGroups(String text) {
    int groups = 0;
    int blank = text.indexOf(' ', 1);
    while (blank > 0 && blank + 3 < text.length() && groups < 2) {
      boolean group =
          DigitNumerals.isDigit(text.charAt(blank - 1))
              && DigitNumerals.isDigit(text.charAt(blank + 1))
              && DigitNumerals.isDigit(text.charAt(blank + 2))
              && DigitNumerals.isDigit(text.charAt(blank + 3));
      groups += group ? 1 : 0;
      blank = text.indexOf(' ', blank + 1);
    }
    return groups >= 2;
  }

  private static int skipWord(String text, int at) {
    int end = at;
    while (end < text.length() && Scales.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
