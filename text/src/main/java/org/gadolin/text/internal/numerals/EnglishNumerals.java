package org.gadolin.text.internal.numerals;

import java.util.Locale;
import java.util.Map;

/** Reads numbers in English words: {@code seven}, {@code two hundred and fifty thousand}. */
final class EnglishNumerals {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> SMALL_VALUES = smallValues();
  private static final Map<String, Double> LARGE =
      Map.of(
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "lakh",
          1e5,
          "crore",
          1e7);

  private static final String OPENERS = "abdefhmnostz"; // of the words above, and a, half, dozen
  private static final int LONGEST = "seventeen".length();

  private EnglishNumerals() {}

  /**
   * {@return whether the word at an index may be a number's first: most are refused by a glance}
   */
  static boolean mayStart(String text, int at) {
    return OPENERS.indexOf(text.charAt(at) | ' ') >= 0 && wordEnd(text, at) - at <= LONGEST;
  }

  /** {@return the number at the start of a word; of no width where there is none} */
  static FoundNumeral read(String text, int start) {
    double total = 0;
    double group = 0;
    double scale = 1;
    int end = start;
    boolean any = false;
    int at = start;
    while (at < text.length()) {
      int to = wordEnd(text, at);
      String word = text.substring(at, to).toLowerCase(Locale.ROOT);
      Integer small = SMALL_VALUES.get(word);
      if (small != null) {
        if (any && group % 10 != 0) {
          break; // "six two" are two numbers
        }
        group += small;
      } else if (at == start && isScale(text, at)) {
        break; // several hundred, a few thousand: no number
      } else if (word.equals("hundred")) {
        group = (group == 0 ? 1 : group) * 100;
      } else if (word.equals("dozen")) {
        group = (group == 0 ? 1 : group) * 12;
      } else if (LARGE.containsKey(word)) {
        scale = LARGE.getOrDefault(word, 1.0);
        total += (group == 0 ? 1 : group) * scale;
        group = 0;
      } else if (text.startsWith("and a half", at) && any) {
        group += 0.5;
        to = at + "and a half".length();
      } else {
        boolean leads = !any && (word.equals("a") || word.equals("half"));
        boolean joins = any && word.equals("and") && group % 100 == 0;
        if (!(leads || joins) || to >= text.length() || text.charAt(to) != ' ') {
          break;
        }
        if (word.equals("half")) {
          return halfOf(text, start, to);
        }
        at = to + 1;
        if (leads && !isScale(text, at)) {
          break;
        }
        continue;
      }
      any = true;
      end = to;
      if (to >= text.length() || " -".indexOf(text.charAt(to)) < 0) {
        break;
      }
      at = to + 1;
    }
    return any
        ? new FoundNumeral(start, end, total + group, scale, true, "")
        : new FoundNumeral(start, start, 0, 1, true, "");
  }

  private static FoundNumeral halfOf(String text, int start, int to) {
    if (text.startsWith(" a ", to) && isScale(text, to + 3)) {
      var whole = read(text, to + 1);
      return new FoundNumeral(start, whole.end(), whole.value() / 2, whole.scale(), true, "");
    }
    return new FoundNumeral(start, start, 0, 1, true, "");
  }

  private static boolean isScale(String text, int at) {
    String word = text.substring(at, wordEnd(text, at)).toLowerCase(Locale.ROOT);
    return LARGE.containsKey(word) || word.equals("hundred") || word.equals("dozen");
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Scales.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Map<String, Integer> smallValues() {
    var values = new java.util.HashMap<String, Integer>(TENS);
    for (int i = 0; i < SMALL.length; i++) {
      values.put(SMALL[i], i);
    }
    return Map.copyOf(values);
  }
}
