package org.gadolin.claims.internal.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Chinese surnames, with their readings where these are not the usual ones of the characters. */
public final class Surnames {

  private static final Map<String, String> PINYIN = load();

  private Surnames() {}

  /** {@return whether a character is a surname} */
  public static boolean isSurname(char c) {
    return PINYIN.containsKey(String.valueOf(c));
  }

  /** {@return how many characters at the start of a name are its surname: 0, 1 or 2} */
  public static int lengthAt(String text, int at) {
    if (at + 2 <= text.length() && PINYIN.containsKey(text.substring(at, at + 2))) {
      return 2;
    }
    return at < text.length() && isSurname(text.charAt(at)) ? 1 : 0;
  }

  /** {@return the reading of a surname where it is not the usual one of its characters} */
  public static Optional<String> findReading(String surname) {
    return Optional.ofNullable(PINYIN.get(surname)).filter(reading -> !reading.isEmpty());
  }

  private static Map<String, String> load() {
    var readings = new HashMap<String, String>();
    RuleTable.rows("names/surnames.csv").forEach(row -> readings.put(row.get(0), row.get(1)));
    return Map.copyOf(readings);
  }
}
