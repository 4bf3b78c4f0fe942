package org.gadolin.text.internal.numerals;

import java.util.Locale;
import java.util.Map;

/** Words that multiply the number before them. */
final class Scales {

  /**
   * What follows a number.
   *
   * @param factor the product of all scale words, 1 without one
   * @param end where the last one ends
   */
  record Scale(double factor, int end) {}

  private static final Map<String, Double> ENGLISH =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("dozen", 12.0));
  private static final Map<Character, Double> CHINESE =
      Map.of('百', 1e2, '千', 1e3, '万', 1e4, '亿', 1e8);

  private Scales() {}

  /** {@return the scale words at {@code at}, after one blank or hyphen at most} */
  static Scale after(String text, int at) {
    double factor = 1;
    int end = at;
    int from = skipBlank(text, end);
    boolean more = from + 1 < text.length() && "多余".indexOf(text.charAt(from)) >= 0;
    from = more && CHINESE.containsKey(text.charAt(from + 1)) ? from + 1 : from; // 10多万吨
    while (from < text.length() && CHINESE.containsKey(text.charAt(from))) {
      factor *= CHINESE.getOrDefault(text.charAt(from), 1.0);
      end = from + 1;
      from = end;
    }
    if (factor > 1) {
      boolean kilogram = text.startsWith("千克", end - 1);
      boolean kilo = text.charAt(end - 1) == '千' && "瓦米赫伏焦".indexOf(next(text, end)) >= 0;
      return kilogram || kilo ? new Scale(factor / 1e3, end - 1) : new Scale(factor, end);
    }
    return english(text, at);
  }

  /**
   * {@return what a Chinese number goes on with behind its scale, as 2000万 in 1亿2000万 and 5千 in
   * 3万5千; 0 where it does not}
   */
  static double rest(String text, Scale scale) {
    int from = scale.end();
    int to = restEnd(text, from);
    boolean goesOn = to < text.length() && ".,年-–~至%".indexOf(text.charAt(to)) >= 0;
    if (scale.factor() < 1e4
        || to == from
        || goesOn
        || !CHINESE.containsKey(text.charAt(from - 1))) {
      return 0;
    }
    double value = 0;
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      value = value * 10 + (text.charAt(at++) - '0');
    }
    while (at < to) {
      value *= CHINESE.getOrDefault(text.charAt(at++), 1.0);
    }
    return value < scale.factor() ? value : 0;
  }

  /** {@return where the digits and scales behind a scale end} */
  static int restEnd(String text, int from) {
    int to = from;
    while (to < text.length()
        && to - from < 4
        && text.charAt(to) >= '0'
        && text.charAt(to) <= '9') {
      to++;
    }
    boolean any = to > from;
    while (any && to < text.length() && CHINESE.containsKey(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static Scale english(String text, int at) {
    int from = at < text.length() && text.charAt(at) == '-' ? at + 1 : skipBlank(text, at);
    int to = from;
    while (to < text.length() && isLatin(text.charAt(to))) {
      to++;
    }
    Double factor = ENGLISH.get(text.substring(from, to).toLowerCase(Locale.ROOT));
    return factor == null ? new Scale(1, at) : new Scale(factor, to);
  }

  private static char next(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static int skipBlank(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')
        ? at + 1
        : at;
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
