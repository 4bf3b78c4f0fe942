package org.gadolin.text.internal.numerals;

import java.util.ArrayList;
import java.util.List;

/** Finds every number of a text in one pass. */
public final class NumeralScanner {

  private NumeralScanner() {}

  /** {@return the numbers, in order, without overlaps; digits of names and codes left out} */
  public static List<FoundNumeral> scan(String text) {
    var found = new ArrayList<FoundNumeral>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      FoundNumeral numeral = null;
      if (DigitNumerals.isDigit(c)) {
        numeral = DigitNumerals.read(text, at);
      } else if (ChineseNumerals.isNumeral(c)) {
        numeral = ChineseNumerals.read(text, at);
      } else if (Scales.isLatin(c)) {
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

  private static int skipWord(String text, int at) {
    int end = at;
    while (end < text.length() && Scales.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
