package org.gadolin.text.internal.dates;

import static org.gadolin.text.internal.dates.Calendar.NONE;
import static org.gadolin.text.internal.dates.DateRule.number;
import static org.gadolin.text.internal.dates.DateRule.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** The English wordings. */
public final class EnglishDates {

  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)(?![\\d%]|[.,]\\d)";
  private static final String UNITS =
      "[ -]?(?:%|°|元|吨|公斤|人(?!民)|万|美元|(?:t|tonnes?|tons?|MT|mt|kg|tpa|nm|metric|people|jobs|workers|yuan"
          + "|employees|euros?|dollars?|million|billion|hours|h|MW|pct|per cent)\\b)";
  private static final String MONTH =
      "(?<m>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String MONTH_2 = MONTH.replace("<m>", "<m2>");
  private static final String DAY = "(?<a>[0-3]?\\d)(?:st|nd|rd|th)?\\b";
  private static final String TO = "\\s?(?:-|–|—|to|through|and|until)\\s?";
  private static final String OF_YEAR =
      "(?:,?\\s(?:of\\s)?(?:(?:fiscal|FY|calendar)\\s?)?" + YEAR + ")?";
  private static final String ORDINAL = "(?<n>first|second|third|fourth)";
  private static final String RELATIVE = "(?<r>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]urrent)";
  private static final String COUNT =
      "(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)";
  private static final List<String> COUNTS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private EnglishDates() {}

  /** {@return one rule a wording} */
  public static List<DateRule> rules() {
    return List.of(
        DateRule.of(
            "\\b" + YEAR + "[-/.](?<b>0?[1-9]|1[0-2])[-/.](?<a>[0-3]?\\d)\\b(?![-/]\\d)",
            (m, c) -> c.day(number(m, "y"), number(m, "b"), number(m, "a"))),
        DateRule.of(
            "\\b" + YEAR + "-(?<b>0[1-9]|1[0-2])\\b(?![-/]\\d)",
            (m, c) -> c.month(number(m, "y"), number(m, "b"))),
        DateRule.of(
            "\\b" + MONTH + "\\s" + DAY + "(?:,?\\s" + YEAR + ")?",
            (m, c) -> c.day(number(m, "y"), month(m, "m"), number(m, "a"))),
        DateRule.of(
            "\\b" + DAY + "\\s(?:of\\s)?" + MONTH + "(?:,?\\s" + YEAR + ")?",
            (m, c) -> c.day(number(m, "y"), month(m, "m"), number(m, "a"))),
        DateRule.of(
            "\\b" + MONTH + ",?\\s(?:of\\s)?" + YEAR,
            (m, c) -> c.month(number(m, "y"), month(m, "m"))),
        DateRule.of(
            "\\b(?!May\\b|Mar\\b)" + MONTH + "(?:'s\\b|(?=\\W|$))(?!\\s[0-3]?\\d\\b)",
            (m, c) -> c.month(NONE, month(m, "m"))),
        DateRule.of(
            "\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id-?|[Ll]ast|of|and)\\s?"
                + "(?<m>May|Mar)\\b(?!\\s[0-3]?\\d\\b|,?\\s(?:of )?(?:19|20)\\d\\d)",
            (m, c) -> c.month(NONE, month(m, "m"))),
        DateRule.of(
            "\\b" + MONTH + TO + MONTH_2 + "(?!\\s[0-3]?\\d(?!\\d))" + OF_YEAR,
            (m, c) -> c.months(number(m, "y"), month(m, "m"), month(m, "m2"))),
        DateRule.of(
            "\\b(?:between|from)\\s(?:early |late |mid-?)?"
                + MONTH
                + "\\s(?:and|to)\\s(?:early |late |mid-?)?"
                + MONTH_2
                + "(?:\\s(?<a>[0-3]?\\d)\\b)?"
                + OF_YEAR,
            EnglishDates::span),
        DateRule.of(
            "\\b" + MONTH + "\\s" + YEAR + "\\s[Qq]uarter\\b",
            (m, c) -> c.months(number(m, "y"), month(m, "m") - 2, month(m, "m"))),
        DateRule.of(
            "\\b" + MONTH + "\\s(?:[Qq]uarter)\\b" + OF_YEAR,
            (m, c) -> c.months(number(m, "y"), month(m, "m") - 2, month(m, "m"))),
        DateRule.of(
            "\\bQ(?<n>[1-4])(?:\\s?(?:FY)?\\s?'?" + YEAR + "|\\s?(?:FY)?\\s?'?(?<s>\\d\\d)\\b)?",
            (m, c) -> c.quarter(year(m), number(m, "n"))),
        DateRule.of(
            "\\b(?<n>[1-4])Q(?:\\s?" + YEAR + "|\\s?'?(?<s>\\d\\d)\\b)?",
            (m, c) -> c.quarter(year(m), number(m, "n"))),
        DateRule.of(
            "\\b" + YEAR + "\\s?Q(?<n>[1-4])\\b",
            (m, c) -> c.quarter(number(m, "y"), number(m, "n"))),
        DateRule.of(
            "(?i)\\b" + ORDINAL + "[- ]quarter\\b(?:\\s(?:of\\s)?(?:fiscal\\s)?" + YEAR + ")?",
            (m, c) -> c.quarter(number(m, "y"), ordinal(m))),
        DateRule.of(
            "\\bH(?<n>[12])(?:\\s?(?:FY)?\\s?" + YEAR + "|\\s?(?:FY)?\\s?'?(?<s>\\d\\d)\\b)?",
            (m, c) -> c.half(year(m), number(m, "n"))),
        DateRule.of(
            "\\b" + YEAR + "\\s?H(?<n>[12])(?!\\w)",
            (m, c) -> c.half(number(m, "y"), number(m, "n"))),
        DateRule.of(
            "(?i)\\b(?<n>three|six|nine)[- ]months? (?:period )?(?:to|ended|ending|through)"
                + "(?: in| on)?(?: the end of)? "
                + MONTH
                + "(?:\\s[0-3]?\\d\\b)?"
                + OF_YEAR,
            EnglishDates::monthsTo),
        DateRule.of(
            "\\b(?<n>[12])H(?:\\s?(?:FY)?\\s?" + YEAR + "|\\s?(?:FY)?\\s?'?(?<s>\\d\\d)\\b)?",
            (m, c) -> c.half(year(m), number(m, "n"))),
        DateRule.of(
            "(?i)\\b(?<n>first|second)[- ]half\\s(?:of\\s)?(?:" + YEAR + "|(?:this|the)\\syear\\b)",
            (m, c) -> c.half(number(m, "y"), ordinal(m))),
        DateRule.of(
            "(?i)\\b(?:in|for|during|over)\\sthe\\s(?<n>first|second)[- ]half\\b(?!\\s(?:of|year))",
            (m, c) -> c.half(NONE, ordinal(m))),
        DateRule.of(
            "(?i)\\b(?<n>first|second)-half\\s(?!of\\b|year)(?=[a-z])",
            (m, c) -> c.half(NONE, ordinal(m))),
        DateRule.of("(?i)\\bthe turn of the year\\b", (m, c) -> c.month(c.year(), 1)),
        DateRule.of(
            "(?i)\\bfirst\\s"
                + COUNT
                + "\\smonths\\b(?:\\sof\\s(?:"
                + YEAR
                + "|(?:this|the)\\syear\\b))?",
            (m, c) -> c.firstMonths(number(m, "y"), count(m))),
        DateRule.of("\\b(?:FY|[Ff]iscal(?: year)?)\\s?" + YEAR, (m, c) -> c.year(number(m, "y"))),
        DateRule.of("\\bFY\\s?'?(?<s>\\d\\d)\\b", (m, c) -> c.year(year(m))),
        DateRule.of(
            "(?<![\\d.,/$€£¥#§]|(?<![Mm]id)-|No\\. ?)\\b"
                + YEAR
                + "(?:[-–](?<z>(?:19|20)\\d\\d)|/(?<s>\\d\\d)|[-–](?<q>\\d\\d)(?![\\d.,]))?\\b(?![-–]\\d|s\\b|"
                + UNITS
                + ")",
            EnglishDates::years),
        DateRule.of(
            "(?i)\\b(?:between|from)\\s" + YEAR + "\\s(?:and|to)\\s(?<z>(?:19|20)\\d\\d)\\b",
            EnglishDates::years),
        DateRule.of(
            "\\b" + RELATIVE + "\\s(?:calendar |fiscal |financial )?year\\b",
            (m, c) -> c.yearFromNow(offset(m))),
        DateRule.of("\\b" + RELATIVE + "\\smonth\\b", (m, c) -> c.monthFromNow(offset(m))),
        DateRule.of("\\b" + RELATIVE + "\\squarter\\b", (m, c) -> c.quarterFromNow(offset(m))),
        DateRule.of("\\b" + RELATIVE + "\\sweek\\b", (m, c) -> c.weekFromNow(offset(m))),
        DateRule.of(
            "\\b(?<r>[Ll]ast|[Tt]his|[Nn]ext)\\s(?<x>spring|summer|autumn|fall|winter)\\b",
            (m, c) -> c.season(offset(m), SEASONS.getOrDefault(words(m, "x"), 1))),
        DateRule.of(
            "(?i)\\b" + COUNT + "\\s(?:years|months)\\s(?:ago|earlier)\\b",
            (m, c) ->
                m.group().contains("year") ? c.yearFromNow(-count(m)) : c.monthFromNow(-count(m))),
        DateRule.of(
            "(?i)\\b(?:year[- ]end|(?:end of|later) (?:the|this) year)\\b",
            (m, c) -> c.yearFromNow(0)),
        DateRule.of(
            "(?i)\\b(?:in|over|during|within) the (?:past|last) week\\b", (m, c) -> c.daysBack(7)),
        DateRule.of(
            "(?i)\\b(?:in|over|during|for|within) the (?:past|last|previous) "
                + COUNT
                + "[- ](?<u>day|week|month|year)s\\b",
            EnglishDates::back),
        DateRule.of(
            "(?i)\\b(?:year|12[- ]months?|twelve[- ]months?) (?:period )?(?:to|ended|ending|through)"
                + "(?: in| on)?(?: the end of)?(?: [0-3]?\\d)? "
                + MONTH
                + "(?:\\s[0-3]?\\d\\b)?"
                + OF_YEAR,
            (m, c) -> c.yearTo(number(m, "y"), month(m, "m"))),
        DateRule.of("(?i)\\btoday\\b(?!['’]s)", (m, c) -> c.dayFromNow(0)),
        DateRule.of("(?i)\\byesterday\\b", (m, c) -> c.dayFromNow(-1)),
        DateRule.of("(?i)\\btomorrow\\b", (m, c) -> c.dayFromNow(1)),
        DateRule.of(
            "\\b(?<w>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", (m, c) -> c.weekday(weekday(m))));
  }

  private static String span(MatchResult match, Calendar calendar) {
    int year = number(match, "y");
    int day = number(match, "a");
    String last =
        day == NONE
            ? calendar.month(year, month(match, "m2"))
            : calendar.day(year, month(match, "m2"), day);
    if (last.isEmpty()) {
      return "";
    }
    int lastYear = Integer.parseInt(last.substring(0, 4));
    int first = month(match, "m");
    return calendar.month(first > month(match, "m2") ? lastYear - 1 : lastYear, first) + "/" + last;
  }

  /** The months that end with one; those before January are left to the words themselves. */
  private static String monthsTo(MatchResult match, Calendar calendar) {
    int last = month(match, "m");
    int first = last - count(match) + 1;
    return first < 1 ? "" : calendar.months(number(match, "y"), first, last);
  }

  /** The time up to the reference: over the past six weeks. */
  private static String back(MatchResult match, Calendar calendar) {
    int count = count(match);
    return switch (words(match, "u").toLowerCase(Locale.ROOT)) {
      case "day" -> calendar.daysBack(count);
      case "week" -> calendar.daysBack(7 * count);
      case "month" -> calendar.monthsBack(count);
      default -> calendar.yearsBack(count);
    };
  }

  private static String years(MatchResult match, Calendar calendar) {
    int from = number(match, "y");
    int to = number(match, "z");
    boolean cut = match.namedGroups().containsKey("q") && match.group("q") != null;
    if (cut) {
      to = from / 100 * 100 + number(match, "q"); // 2020-23
    }
    return to == NONE || to <= from
        ? calendar.year(from)
        : calendar.year(from) + "/" + calendar.year(to);
  }

  private static int year(MatchResult match) {
    boolean full = match.namedGroups().containsKey("y") && match.group("y") != null;
    if (full) {
      return number(match, "y");
    }
    int twoDigits = number(match, "s");
    return twoDigits == NONE ? NONE : 2000 + twoDigits;
  }

  private static int month(MatchResult match, String group) {
    String start = words(match, group).substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(start) / 3 + 1;
  }

  private static int ordinal(MatchResult match) {
    return ORDINALS.getOrDefault(words(match, "n").toLowerCase(Locale.ROOT), 1);
  }

  private static int count(MatchResult match) {
    String said = words(match, "n").toLowerCase(Locale.ROOT);
    int index = COUNTS.indexOf(said);
    return index >= 0 ? index + 1 : Integer.parseInt(said);
  }

  private static int offset(MatchResult match) {
    return switch (words(match, "r").toLowerCase(Locale.ROOT)) {
      case "last", "previous" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static DayOfWeek weekday(MatchResult match) {
    return DayOfWeek.valueOf(words(match, "w").toUpperCase(Locale.ROOT) + "DAY");
  }
}
