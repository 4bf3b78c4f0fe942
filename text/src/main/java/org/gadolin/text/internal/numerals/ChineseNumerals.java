package org.gadolin.text.internal.numerals;

/** Reads numbers in Chinese characters: {@code 十七}, {@code 两}, {@code 三百二十万}. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ALL = DIGITS + "〇两十百千万亿";

  private ChineseNumerals() {}

  static boolean isNumeral(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** {@return the number at the start of a run of Chinese numerals} */
  static FoundNumeral read(String text, int start) {
    int end = start;
    double total = 0;
    double section = 0;
    double digit = -1;
    double scale = 1;
    boolean vague = start > 0 && "数几第".indexOf(text.charAt(start - 1)) >= 0;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      char c = text.charAt(end);
      double unit = unit(c);
      if (unit == 1) {
        vague |= digit >= 0 && c != '零' && c != '〇'; // 二〇二五, 三五: no plain number
        digit = c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
      } else if (unit < 1e4) {
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      } else {
        section += Math.max(0, digit);
        total = (total + (section == 0 ? 1 : section)) * unit;
        scale = unit;
        section = 0;
        digit = -1;
      }
      end++;
    }
    double value = total + section + Math.max(0, digit);
    return new FoundNumeral(start, end, value, scale, true, vague ? "code" : "");
  }

  private static double unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 1e4;
      case '亿' -> 1e8;
      default -> 1;
    };
  }
}
