package org.gadolin.text.internal.literals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a regular expression in the syntax of {@link Pattern} far enough to tell what each match
 * must hold. What it does not know (back references, class intersections, possessive quantifiers)
 * it refuses, so that no match is ever lost silently.
 */
public final class RegexReader {

  private static final int MOST_EXPANDED = 60;

  private final String regex;
  private int at;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /** {@return the strings every match of a pattern needs; empty when there is no telling} */
  public static Optional<Needs> needsOf(Pattern pattern) {
    var reader = new RegexReader(pattern.pattern());
    Shape whole = reader.alternatives();
    if (reader.at < reader.regex.length()) {
      throw reader.unknown();
    }
    return whole.asNeeds();
  }

  private Shape alternatives() {
    var branches = new ArrayList<Shape>();
    branches.add(sequence());
    while (isAt('|')) {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.getFirst() : Shape.either(branches);
  }

  private Shape sequence() {
    var parts = new ArrayList<Shape>();
    while (at < regex.length() && !isAt('|') && !isAt(')')) {
      parts.add(quantified(atom()));
    }
    return Shape.sequence(parts);
  }

  private Shape atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> Shape.character(characterClass());
      case '\\' -> escape();
      case '.' -> Shape.character(Optional.empty());
      case '^', '$' -> Shape.EMPTY;
      case '*', '+', '?', '{' -> throw unknown();
      default -> literal(c);
    };
  }

  private Shape group() {
    boolean looks = false;
    if (isAt('?')) {
      int close = regex.indexOf(')', at);
      String flags = regex.substring(at + 1, close);
      if (flags.matches("[a-zA-Z]+")) { // (?i), (?m): in force from here on
        at = close + 1;
        return Shape.EMPTY;
      }
      looks = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
      if (!looks && !skip("?:")) {
        int name = regex.indexOf('>', at);
        if (!regex.startsWith("?<", at) || name < 0) {
          throw unknown();
        }
        at = name + 1;
      }
    }
    Shape inside = alternatives();
    if (!isAt(')')) {
      throw unknown();
    }
    at++;
    return looks ? Shape.EMPTY : inside;
  }

  private Shape escape() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> Shape.EMPTY;
      case 'd' -> Shape.character(Optional.of(range('0', '9')));
      case 'w', 'W', 'D', 's', 'S', 'h' -> Shape.character(Optional.empty());
      case 'u' -> literal(hex());
      case 'n' -> literal('\n');
      case 't' -> literal('\t');
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw unknown();
        }
        yield literal(c);
      }
    };
  }

  private char hex() {
    at += 4;
    return (char) Integer.parseInt(regex.substring(at - 4, at), 16);
  }

  /** The characters of a class; empty when it is negated or holds too many. */
  private Optional<Set<String>> characterClass() {
    boolean known = !skip("^");
    var all = new LinkedHashSet<String>();
    boolean first = true;
    while (first || !isAt(']')) {
      first = false;
      if (isAt('[') || regex.startsWith("&&", at)) {
        throw unknown();
      }
      char from = regex.charAt(at++);
      if (from == '\\') {
        char kind = regex.charAt(at++);
        if ("wWDsSh".indexOf(kind) >= 0) {
          known = false;
          continue;
        }
        if (kind == 'd') {
          all.addAll(range('0', '9'));
          continue;
        }
        from = kind == 'u' ? hex() : kind == 'n' ? '\n' : kind == 't' ? '\t' : kind;
      }
      char to = from;
      if (isAt('-') && at + 1 < regex.length() && regex.charAt(at + 1) != ']') {
        at++;
        to = regex.charAt(at++);
        if (to == '\\') {
          to = regex.charAt(at++) == 'u' ? hex() : regex.charAt(at - 1);
        }
      }
      if (to - from > MOST_EXPANDED) {
        known = false;
      } else {
        all.addAll(range(from, to));
      }
    }
    at++;
    return known ? Optional.of(all) : Optional.empty();
  }

  private Shape quantified(Shape one) {
    if (at == regex.length()) {
      return one;
    }
    int least;
    int most;
    switch (regex.charAt(at)) {
      case '?' -> {
        least = 0;
        most = 1;
      }
      case '*' -> {
        least = 0;
        most = Shape.UNBOUNDED;
      }
      case '+' -> {
        least = 1;
        most = Shape.UNBOUNDED;
      }
      case '{' -> {
        int close = regex.indexOf('}', at);
        String[] ends = regex.substring(at + 1, close).split(",", -1);
        least = Integer.parseInt(ends[0]);
        most =
            ends.length == 1
                ? least
                : ends[1].isEmpty() ? Shape.UNBOUNDED : Integer.parseInt(ends[1]);
        at = close;
      }
      default -> {
        return one;
      }
    }
    at++;
    skip("?"); // a lazy one matches the same strings
    if (isAt('+')) {
      throw unknown();
    }
    return one.times(least, most);
  }

  private static Shape literal(char c) {
    return Shape.character(Optional.of(Set.of(lower(c))));
  }

  private static Set<String> range(char from, char to) {
    var all = new LinkedHashSet<String>();
    for (char c = from; c <= to; c++) {
      all.add(lower(c));
    }
    return all;
  }

  private static String lower(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT);
  }

  private boolean isAt(char c) {
    return at < regex.length() && regex.charAt(at) == c;
  }

  private boolean skip(String word) {
    boolean there = regex.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "The regular expression (%s) must be plain at index %d. Maybe write it without that syntax."
            .formatted(regex, at));
  }
}
