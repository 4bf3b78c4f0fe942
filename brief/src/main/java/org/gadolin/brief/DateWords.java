package org.gadolin.brief;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.gadolin.core.Period;

/** Dates as people write them: {@code 19 September 2025}, {@code 2025年9月19日}. */
record DateWords(Phrases phrases) {

  /** {@return the date alone; empty when undated} */
  String plain(Period period) {
    if (!period.isDated()) {
      return "";
    }
    if (period.from().equals(period.to())) {
      return day(period.from());
    }
    return phrases.say("date.range", "from", day(period.from()), "to", day(period.to()));
  }

  /** {@return the date with its preposition; empty when undated} */
  String on(Period period) {
    if (!period.isDated()) {
      return "";
    }
    if (!period.from().equals(period.to())) {
      return phrases.say("date.from", "from", day(period.from()), "to", day(period.to()));
    }
    String key = period.iso().length() > 7 ? "date.on" : "date.in";
    return phrases.say(key, "date", day(period.iso()));
  }

  private String day(String iso) {
    String[] parts = iso.split("-", -1);
    String month = parts.length > 1 ? parts[1] : "";
    String day = parts.length > 2 ? parts[2] : "";
    return phrases.say(
        "date.day",
        "year",
        parts[0],
        "month",
        month.isEmpty() ? "" : String.valueOf(Integer.parseInt(month)),
        "monthname",
        month.isEmpty()
            ? ""
            : Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        "day",
        day.isEmpty() ? "" : String.valueOf(Integer.parseInt(day)));
  }
}
