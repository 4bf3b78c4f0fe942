package org.gadolin.text.internal.dates;

import static org.gadolin.text.internal.dates.Calendar.NONE;
import static org.gadolin.text.internal.dates.DateRule.number;
import static org.gadolin.text.internal.dates.DateRule.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.MatchResult;

/** The Chinese wordings. */
public final class ChineseDates {

  private static final String YEAR =
      "(?<y>(?:19|20)\\d\\d\\s?年度?|[一二][〇零一二三四五六七八九九]{3}年|今年|去年|上年|前年|明年|本年度?|(?<!\\d)\\d\\d年(?=\\d{1,2}月))";
  private static final String MAYBE_YEAR = "(?:" + YEAR + ",?\\s?的?)?";
  private static final String MONTH = "(?<![\\d.])(?<m>1[0-2]|0?[1-9])\\s?月(?!薪)";
  private static final String DAY = "\\s?(?<a>3[01]|[12]\\d|0?[1-9])\\s?[日号]";
  private static final String QUARTER = "第?(?<q>[一二三四1-4])季度?";
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String WEEK = "一二三四五六日";

  private ChineseDates() {}

  /** {@return one rule a wording} */
  public static List<DateRule> rules() {
    return List.of(
        DateRule.of(
            MAYBE_YEAR + MONTH + DAY, (m, c) -> c.day(year(m, c), number(m, "m"), number(m, "a"))),
        DateRule.of(
            MAYBE_YEAR + MONTH + "(?:份|底|初|末|中旬|上旬|下旬)?",
            (m, c) -> c.month(year(m, c), number(m, "m"))),
        DateRule.of(
            MAYBE_YEAR
                + "(?<![\\d.])(?<f>1[0-2]|[1-9])月?\\s?[-–—~至到]\\s?(?<m>1[0-2]|[1-9])\\s?月(?:份|底)?",
            (m, c) -> c.months(year(m, c), number(m, "f"), number(m, "m"))),
        DateRule.of(MAYBE_YEAR + QUARTER, (m, c) -> c.quarter(year(m, c), quarter(m))),
        DateRule.of(MAYBE_YEAR + "[前首]三季度?", (m, c) -> c.firstMonths(year(m, c), 9)),
        DateRule.of(
            MAYBE_YEAR + "[前首](?<n>1[01]|[2-9]|十一?|[二两三四五六七八九])个?月",
            (m, c) -> c.firstMonths(year(m, c), count(m))),
        DateRule.of(MAYBE_YEAR + "首季度?", (m, c) -> c.quarter(year(m, c), 1)),
        DateRule.of(
            MAYBE_YEAR + "第?(?<q>[一二三四1-4])季报", (m, c) -> c.quarter(year(m, c), quarter(m))),
        DateRule.of(YEAR + "(?:半年度|半年报|中报|中期)", (m, c) -> c.half(year(m, c), 1)),
        DateRule.of("[“\"]?十二五[”\"]?(?:期间|时期)", (m, c) -> "2011/2015"),
        DateRule.of("[“\"]?十三五[”\"]?(?:期间|时期)", (m, c) -> "2016/2020"),
        DateRule.of("[“\"]?十四五[”\"]?(?:期间|时期)", (m, c) -> "2021/2025"),
        DateRule.of("[“\"]?十五五[”\"]?(?:期间|时期)", (m, c) -> "2026/2030"),
        DateRule.of(MAYBE_YEAR + "上半年", (m, c) -> c.half(year(m, c), 1)),
        DateRule.of(MAYBE_YEAR + "下半年", (m, c) -> c.half(year(m, c), 2)),
        DateRule.of(YEAR + "(?:底|末|初|中|内|全年)?", (m, c) -> yearOnly(m, c)),
        DateRule.of(
            "(?<!\\d)(?<y>(?:19|20)\\d\\d)年?\\s?[-–—~至到]\\s?(?<z>(?:19|20)\\d\\d)\\s?年",
            (m, c) -> words(m, "y") + "/" + words(m, "z")),
        DateRule.of("(?<![十百\\d])年[底末](?!\\d)", (m, c) -> c.yearFromNow(0)),
        DateRule.of(
            MAYBE_YEAR + "前(?<c>[二三四五六七八九十]|十一)个月",
            (m, c) -> c.firstMonths(year(m, c), spelledCount(words(m, "c")))),
        DateRule.of("(?<r>[上本这下])个?季度", (m, c) -> c.quarterFromNow(offset(m))),
        DateRule.of("(?<r>[上这下])个月(?!内|前|后)", (m, c) -> c.monthFromNow(offset(m))),
        DateRule.of("(?<![一每两])(?<r>[上本这下])周(?![一二三四五六日期年])", (m, c) -> c.weekFromNow(offset(m))),
        DateRule.of(
            "(?<r>[上下])周(?<w>[一二三四五六日])(?![期年])", (m, c) -> c.weekday(weekday(m), offset(m))),
        DateRule.of(
            "[上本下当]月",
            (m, c) ->
                c.monthFromNow(
                    "上本下".indexOf(m.group().charAt(0)) < 0
                        ? 0
                        : "上本下".indexOf(m.group().charAt(0)) - 1)),
        DateRule.of("今[日天]|今(?=[早晨晚])|即日", (m, c) -> c.dayFromNow(0)),
        DateRule.of("昨[日天]|昨(?=[报收跌涨升早晚午夜])", (m, c) -> c.dayFromNow(-1)),
        DateRule.of("明[日天](?!系)", (m, c) -> c.dayFromNow(1)),
        DateRule.of(
            "(?<![月\\d.,年])(?<a>3[01]|[12]\\d|[1-9])日(?![本元])",
            (m, c) -> c.dayOfMonth(number(m, "a"))),
        DateRule.of(
            "(?:本周|星期|(?<![一上下每两])周)(?<w>[一二三四五六日])(?![期年])", (m, c) -> c.weekday(weekday(m))));
  }

  private static int offset(MatchResult match) {
    return switch (words(match, "r")) {
      case "上" -> -1;
      case "下" -> 1;
      default -> 0;
    };
  }

  private static int spelledCount(String count) {
    return count.length() == 2 ? 11 : "一二三四五六七八九十".indexOf(count) + 1;
  }

  private static String yearOnly(MatchResult match, Calendar calendar) {
    int year = year(match, calendar);
    return year == NONE ? "" : calendar.year(year);
  }

  private static int year(MatchResult match, Calendar calendar) {
    String said = words(match, "y");
    if (said.isEmpty()) {
      return NONE;
    }
    int now = calendar.year();
    return switch (said.charAt(0)) {
      case '今', '本' -> now;
      case '去', '上' -> now == NONE ? NONE : now - 1;
      case '前' -> now == NONE ? NONE : now - 2;
      case '明' -> now == NONE ? NONE : now + 1;
      default -> spelled(said);
    };
  }

  private static int spelled(String said) {
    int year = 0;
    int digits = 0;
    for (char c : said.replace('零', '〇').toCharArray()) {
      int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
      if (digit >= 0) {
        year = year * 10 + digit;
        digits++;
      }
    }
    return digits == 2 ? 2000 + year : year;
  }

  private static int count(MatchResult match) {
    String said = words(match, "n");
    return switch (said.charAt(0)) {
      case '十' -> said.length() == 1 ? 10 : 11;
      case '两' -> 2;
      default -> Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : DIGITS.indexOf(said);
    };
  }

  private static int quarter(MatchResult match) {
    char said = words(match, "q").charAt(0);
    return said <= '4' ? said - '0' : "一二三四".indexOf(said) + 1;
  }

  private static DayOfWeek weekday(MatchResult match) {
    return DayOfWeek.of(WEEK.indexOf(words(match, "w")) + 1);
  }
}
