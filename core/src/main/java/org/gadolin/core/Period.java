package org.gadolin.core;

import java.util.regex.Pattern;

/**
 * What a figure or an event is dated with: an ISO date that may be partial ({@code 2025}, {@code
 * 2025-07}, {@code 2025-07-10}), an interval of two such ({@code 2025-01/2025-03}), or {@link
 * #UNDATED}.
 *
 * @param iso the ISO form; empty for {@link #UNDATED}
 */
public record Period(String iso) {

  /** The text tells no date. */
  public static final Period UNDATED = new Period("");

  private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
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

  @Override
  public String toString() {
    return iso;
  }
}
