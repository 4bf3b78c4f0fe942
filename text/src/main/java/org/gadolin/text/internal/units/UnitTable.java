package org.gadolin.text.internal.units;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of {@code units.csv}. Words of four letters and more match in any case. */
final class UnitTable {

  /**
   * A unit found.
   *
   * @param unit which
   * @param end where its form ends
   */
  record Match(Unit unit, int end) {}

  private static final int ANY_CASE_LENGTH = 4;

  private record Form(String letters, Unit unit) {}

  /** The longest first; of two as long, one with capitals, which matches as written only. */
  private static final Comparator<Form> ORDER =
      Comparator.comparingInt((Form form) -> -form.letters().length())
          .thenComparing(form -> isLower(form.letters()))
          .thenComparing(Form::letters);

  static final UnitTable BUNDLED = load();

  private final Map<Character, List<Form>> formsByOpener;
  private final boolean[] openers = new boolean[128]; // what a form may begin with

  private UnitTable(Map<String, Unit> units) {
    formsByOpener =
        units.entrySet().stream()
            .map(entry -> new Form(entry.getKey(), entry.getValue()))
            .sorted(ORDER)
            .collect(Collectors.groupingBy(form -> lower(form.letters().charAt(0))));
    for (String form : units.keySet()) {
      for (char c : new char[] {form.charAt(0), Character.toUpperCase(form.charAt(0))}) {
        if (c < openers.length) {
          openers[c] = true;
        }
      }
    }
  }

  /** {@return the longest form that starts at {@code at} and ends with its word} */
  Optional<Match> findAt(String text, int at) {
    if (at >= text.length() || !opens(text.charAt(at))) {
      return Optional.empty();
    }
    for (Form form : formsByOpener.getOrDefault(lower(text.charAt(at)), List.of())) {
      int end = at + form.letters().length();
      if (isAt(text, at, form.letters()) && isBoundary(text, end)) {
        return Optional.of(new Match(form.unit(), end));
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(String text, int at, String letters) {
    return text.startsWith(letters, at)
        || letters.length() >= ANY_CASE_LENGTH && isInLowerAt(text, at, letters);
  }

  private static boolean isInLowerAt(String text, int at, String letters) {
    if (at + letters.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (lower(text.charAt(at + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return Character.toLowerCase(c);
  }

  private static boolean isLower(String letters) {
    return letters.chars().noneMatch(Character::isUpperCase);
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
