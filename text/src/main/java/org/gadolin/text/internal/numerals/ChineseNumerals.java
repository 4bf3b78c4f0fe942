package org.gadolin.text.internal.numerals;

import java.util.List;

/**
 * Reads numbers in Chinese characters: {@code 十七}, {@code 两}, {@code 三百二十万}, {@code 八点五万}, and
 * {@code 半} before a unit of time.
 */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ALL = DIGITS + "〇两十百千万亿半";
  private static final List<String> HALVED = List.of("年", "个月", "小时", "个小时");

  private ChineseNumerals() {}

  static boolean isNumeral(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** {@return the number at the start of a run of Chinese numerals} */
  static FoundNumeral read(String text, int start) {
    if (text.charAt(start) == '半') {
      return half(text, start);
    }
    int end = start;
    double total = 0;
    double section = 0;
    double digit = -1;
    double scale = 1;
    boolean vague = isVague(text, start);
    while (end < text.length() && text.charAt(end) != '半' && isNumeral(text.charAt(end))) {
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
    int fraction = fractionEnd(text, end);
    if (fraction > end && total == 0) {
      double decimals = 0;
      for (int at = fraction - 1; at > end; at--) {
        decimals = (decimals + DIGITS.indexOf(text.charAt(at))) / 10;
      }
      var scaled = Scales.after(text, fraction);
      return new FoundNumeral(
          start, scaled.end(), (value + decimals) * scaled.factor(), scaled.factor(), true, "");
    }
    return new FoundNumeral(start, end, value, scale, true, vague ? "code" : "");
  }

  /** 数百, 几十, 第三; and 万元 or 百强, where a scale word stands alone and names a unit. */
  private static boolean isVague(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    boolean alone = start + 1 == text.length() || !isNumeral(text.charAt(start + 1));
    boolean scale = "百千万亿".indexOf(text.charAt(start)) >= 0;
    return "数几第".indexOf(before) >= 0 || scale && alone && "上超过破近逾达约".indexOf(before) < 0;
  }

  /** Where the digits behind 点 end; at {@code at} where it parts hours from minutes, or nothing. */
  private static int fractionEnd(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '点') {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && DIGITS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean clock = end < text.length() && "十分钟".indexOf(text.charAt(end)) >= 0;
    return end == at + 1 || clock ? at : end;
  }

  /** A half of a year or another time; 上半年 and 下半年 are dates, 半年报 is a report. */
  private static FoundNumeral half(String text, int start) {
    boolean part = start > 0 && "上下前后每多过一对大小".indexOf(text.charAt(start - 1)) >= 0;
    boolean halved = HALVED.stream().anyMatch(unit -> text.startsWith(unit, start + 1));
    boolean report = text.startsWith("半年报", start) || text.startsWith("半年度", start);
    boolean counts = halved && !part && !report;
    return new FoundNumeral(start, start + 1, 0.5, 1, true, counts ? "" : "code");
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
