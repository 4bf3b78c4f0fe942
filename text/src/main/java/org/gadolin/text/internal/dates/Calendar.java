package org.gadolin.text.internal.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.gadolin.core.Period;

/**
 * Completes dates from a reference date. Every answer is an ISO form, or empty where the reference
 * does not tell enough. Immutable.
 *
 * @param year the reference year, or {@link #NONE}
 * @param month the reference month, or {@link #NONE}
 * @param day the reference day, or {@link #NONE}
 */
public record Calendar(int year, int month, int day) {

  /** A part that is not told. */
  public static final int NONE = -1;

  private static final int FEW_DAYS = 14; // what is told in more is told by its months
  private static final double MONTHS_AHEAD = 2.5; // a month without its year is mostly a past one
  private static final double MONTHS_BACK = 9.5;

  /** {@return the calendar that counts from a reference} */
  public static Calendar of(Period reference) {
    String iso = reference.from();
    return new Calendar(
        iso.length() >= 4 ? Integer.parseInt(iso.substring(0, 4)) : NONE,
        iso.length() >= 7 ? Integer.parseInt(iso.substring(5, 7)) : NONE,
        iso.length() >= 10 ? Integer.parseInt(iso.substring(8, 10)) : NONE);
  }

  /** {@return a year} */
  String year(int value) {
    String digits = Integer.toString(value);
    return digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
  }

  /** {@return the year so many years from the reference} */
  String yearFromNow(int offset) {
    return year == NONE ? "" : year(year + offset);
  }

  /** {@return a month; its year completed when {@link #NONE}} */
  String month(int ofYear, int value) {
    int full = ofYear == NONE ? nearestYear(value, value) : ofYear;
    return full == NONE || value < 1 || value > 12
        ? ""
        : year(full) + (value < 10 ? "-0" : "-") + value;
  }

  /** {@return the month so many months from the reference} */
  String monthFromNow(int offset) {
    if (month == NONE) {
      return "";
    }
    var then = LocalDate.of(year, month, 1).plusMonths(offset);
    return month(then.getYear(), then.getMonthValue());
  }

  /** {@return a day; its year completed when {@link #NONE}; empty for a day no month has} */
  String day(int ofYear, int ofMonth, int value) {
    int full = ofYear == NONE ? nearestYear(ofMonth, ofMonth) : ofYear;
    if (full == NONE) {
      return "";
    }
    try {
      return LocalDate.of(full, ofMonth, value).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  /** {@return the last such day of a month that is at most a week after the reference} */
  String dayOfMonth(int value) {
    if (day == NONE) {
      return "";
    }
    String same = day(year, month, value);
    if (!same.isEmpty() && value <= day + 7) {
      return same;
    }
    var before = LocalDate.of(year, month, 1).minusMonths(1);
    return day(before.getYear(), before.getMonthValue(), value);
  }

  /** {@return the day so many days from the reference} */
  String dayFromNow(int offset) {
    return day == NONE ? "" : LocalDate.of(year, month, day).plusDays(offset).toString();
  }

  /**
   * {@return the month of the day so many weeks from the reference: a week has no form of its own}
   */
  String weekFromNow(int offset) {
    if (day == NONE) {
      return offset == 0 && month != NONE ? month(year, month) : "";
    }
    var then = LocalDate.of(year, month, day).plusWeeks(offset);
    return month(then.getYear(), then.getMonthValue());
  }

  /** {@return such a weekday of the week so many weeks from that of the reference} */
  String weekday(DayOfWeek weekday, int offset) {
    return day == NONE
        ? ""
        : LocalDate.of(year, month, day)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(offset)
            .with(TemporalAdjusters.nextOrSame(weekday))
            .toString();
  }

  /**
   * {@return the year of a season counted from the reference}
   *
   * @param offset -1 for the last one, 0 for that of this year, 1 for the next one
   * @param firstMonth the month the season begins with
   */
  String season(int offset, int firstMonth) {
    if (year == NONE || offset == 0 || month == NONE) {
      return offset == 0 ? yearFromNow(0) : "";
    }
    boolean begun = month >= firstMonth;
    return yearFromNow(offset < 0 ? begun ? 0 : -1 : begun ? 1 : 0);
  }

  /** {@return the days, months or years up to the reference that a count of days makes} */
  String daysBack(int days) {
    if (day == NONE) {
      return "";
    }
    var now = LocalDate.of(year, month, day);
    var then = now.minusDays(days);
    return days <= FEW_DAYS
        ? then + "/" + now
        : month(then.getYear(), then.getMonthValue()) + "/" + month(year, month);
  }

  /** {@return the months up to that of the reference} */
  String monthsBack(int count) {
    if (month == NONE) {
      return "";
    }
    var then = LocalDate.of(year, month, 1).minusMonths(count);
    return month(then.getYear(), then.getMonthValue()) + "/" + month(year, month);
  }

  /** {@return the years up to that of the reference} */
  String yearsBack(int count) {
    return year == NONE ? "" : year(year - count) + "/" + year(year);
  }

  /** {@return the twelve months that end with a month; its year completed when {@link #NONE}} */
  String yearTo(int ofYear, int last) {
    String end = month(ofYear, last);
    if (end.isEmpty()) {
      return "";
    }
    var first = YearMonth.parse(end).minusMonths(11);
    return last == 12 ? end.substring(0, 4) : first + "/" + end;
  }

  /** {@return the last such weekday not after the reference} */
  String weekday(DayOfWeek weekday) {
    return day == NONE
        ? ""
        : LocalDate.of(year, month, day).with(TemporalAdjusters.previousOrSame(weekday)).toString();
  }

  /** {@return an interval of months; its year completed when {@link #NONE}} */
  String months(int ofYear, int first, int last) {
    int full = ofYear == NONE ? nearestYear(first, last) : ofYear;
    if (full == NONE || first < 1 || last > 12 || first > last) {
      return "";
    }
    return first == last ? month(full, first) : month(full, first) + "/" + month(full, last);
  }

  /** {@return the interval of months from January of the year, or of the reference's year} */
  String firstMonths(int ofYear, int count) {
    return months(ofYear == NONE ? year : ofYear, 1, count);
  }

  /** {@return a quarter} */
  String quarter(int ofYear, int number) {
    return months(ofYear, number * 3 - 2, number * 3);
  }

  /** {@return the quarter so many quarters from the reference} */
  String quarterFromNow(int offset) {
    if (month == NONE) {
      return "";
    }
    int index = year * 4 + (month - 1) / 3 + offset;
    return quarter(index / 4, index % 4 + 1);
  }

  /** {@return a half year; a half without its year is the past or the current one} */
  String half(int ofYear, int number) {
    int ahead = number == 1 ? 3 : 5; // up to this month of the year the half is the last one
    boolean past = month != NONE && month <= ahead;
    int nearest = year == NONE || !past ? year : year - 1;
    return months(ofYear == NONE ? nearest : ofYear, number * 6 - 5, number * 6);
  }

  private int nearestYear(int first, int last) {
    if (year == NONE || month == NONE) {
      return year;
    }
    double middle = (first + last) / 2.0;
    if (middle - month > MONTHS_AHEAD) {
      return year - 1;
    }
    return month - middle > MONTHS_BACK ? year + 1 : year;
  }
}
