package org.gadolin.core;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * What a figure or an event is dated with: an ISO date that may be partial ({@code 2025}, {@code
 * 2025-07}, {@code 2025-07-10}), an interval of two such ({@code 2025-01/2025-03}), or {@link
 * #UNDATED}.
 *
 * @param iso the ISO form; empty for {@link #UNDATED}
 */
public record Period(String iso) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** The text tells no date. */
  public static final Period UNDATED = new Period("");

  private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
  private static final Pattern PARTS = Pattern.compile("/");
  private static final Pattern FORM = Pattern.compile(DATE + "(/" + DATE + ")?");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code iso} is neither empty nor of the form above
   */
  public Period {
    if (!iso.isEmpty() && !FORM.matcher(iso).matches()) {
      throw new IllegalArgumentException(
          "The iso (%s) must be a date such as 2025, 2025-07 or 2025-01/2025-03.".formatted(iso));
    }
  }

  /** {@return the period with this ISO form; {@link #UNDATED} for the empty string} */
  public static Period of(String iso) {
    return iso.isEmpty() ? UNDATED : new Period(iso);
  }

  /** {@return whether a date is told} */
  public boolean isDated() {
    return !iso.isEmpty();
  }

  /** {@return the first part of an interval, or the whole} */
  public String from() {
    int slash = iso.indexOf('/');
    return slash < 0 ? iso : iso.substring(0, slash);
  }

  /** {@return the last part of an interval, or the whole} */
  public String to() {
    int slash = iso.indexOf('/');
    return slash < 0 ? iso : iso.substring(slash + 1);
  }

  /** {@return the year of the first part, or -1 when undated} */
  public int year() {
    return iso.isEmpty() ? -1 : Integer.parseInt(iso.substring(0, 4));
  }

  /** {@return the months so many months later, earlier where negative; undated if none are told} */
  public Period plusMonths(int months) {
    boolean told = PARTS.splitAsStream(iso).allMatch(part -> part.length() >= MONTH);
    return !told || iso.isEmpty()
        ? UNDATED
        : of(
            PARTS
                .splitAsStream(iso)
                .map(
                    part -> YearMonth.parse(part.substring(0, MONTH)).plusMonths(months).toString())
                .collect(joining("/")));
  }

  /** {@return the same part of another year, so many years later, earlier where negative} */
  public Period plusYears(int years) {
    return iso.isEmpty()
        ? this
        : of(PARTS.splitAsStream(iso).map(part -> moved(part, years)).collect(joining("/")));
  }

  private static String moved(String part, int years) {
    int year = Integer.parseInt(part.substring(0, YEAR)) + years;
    String moved = "%04d%s".formatted(year, part.substring(YEAR));
    return moved.endsWith("-02-29") ? moved.substring(0, MONTH) : moved; // no such day there
  }

  /** {@return this period, a whole year or month that is told as an interval by its own name} */
  public Period simplest() {
    String from = from();
    String to = to();
    if (from.equals(to)) {
      return of(from);
    }
    boolean wholeYear =
        from.regionMatches(0, to, 0, YEAR)
            && (from.endsWith("-01") && to.endsWith("-12") && from.length() == MONTH
                || from.endsWith("-01-01") && to.endsWith("-12-31"));
    if (wholeYear) {
      return of(from.substring(0, YEAR));
    }
    boolean wholeMonth =
        from.length() > MONTH
            && to.length() > MONTH
            && from.regionMatches(0, to, 0, MONTH)
            && from.endsWith("-01")
            && YearMonth.parse(to.substring(0, MONTH)).atEndOfMonth().toString().equals(to);
    return wholeMonth ? of(from.substring(0, MONTH)) : this;
  }

  @Override
  public String toString() {
    return iso;
  }
}
