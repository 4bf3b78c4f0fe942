package org.gadolin.text.internal.units;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms of {@code units.csv}. Words of four letters and more match in any case. */
final class UnitTable {

  /**
   * A unit found.
   *
   * @param unit which
   * @param end where its form ends
   */
  record Match(Unit unit, int end) {}

  static final UnitTable BUNDLED = load();

  private static final int ANY_CASE_LENGTH = 4;

  private final Map<String, Unit> units;
  private final int longest;
  private final boolean[] openers = new boolean[128]; // what a form may begin with

  private UnitTable(Map<String, Unit> units) {
    this.units = Map.copyOf(units);
    for (String form : units.keySet()) {
      for (char c : new char[] {form.charAt(0), Character.toUpperCase(form.charAt(0))}) {
        if (c < openers.length) {
          openers[c] = true;
        }
      }
    }
    longest = units.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** {@return the longest form that starts at {@code at} and ends with its word} */
  Optional<Match> findAt(String text, int at) {
    if (at >= text.length() || !opens(text.charAt(at))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      if (isBoundary(text, end)) {
        String form = text.substring(at, end);
        Unit unit = units.get(form);
        if (unit == null && form.length() >= ANY_CASE_LENGTH) {
          unit = units.get(form.toLowerCase(Locale.ROOT));
        }
        if (unit != null) {
          return Optional.of(new Match(unit, end));
        }
      }
    }
    return Optional.empty();
  }

  private boolean opens(char c) {
    return c >= openers.length || openers[c];
  }

  private static boolean isBoundary(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char before = text.charAt(end - 1);
    char after = text.charAt(end);
    boolean letters = isWord(before) && (isWord(after) || after >= '0' && after <= '9');
    return !letters && "²³⁻".indexOf(after) < 0;
  }

  private static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }

  private static UnitTable load() {
    var units = new HashMap<String, Unit>();
    try (var in = UnitTable.class.getResourceAsStream("/org/gadolin/text/units.csv")) {
      if (in == null) {
        throw new IllegalStateException("The resource (units.csv) must be on the class path.");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines.skip(1).map(line -> line.split(",", -1)).forEach(row -> add(units, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new UnitTable(units);
  }

  private static void add(Map<String, Unit> units, String[] row) {
    units.put(row[0], new Unit(row[1], Double.parseDouble(row[2]), row[3]));
  }
}
