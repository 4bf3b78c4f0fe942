package org.gadolin.text.internal.literals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a regular expression in the syntax of {@link Pattern} far enough to tell what each match
 * must hold. What it does not know (back references, possessive quantifiers) it refuses, so that no
 * match is ever lost silently.
 */
public final class RegexReader {

  private static final int MOST_EXPANDED = 60;

  private final String regex;
  private int at;
  private boolean anyCase;
  private boolean multiline;
  private boolean opens = true; // every branch so far begins with a caret
  private int depth;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /**
   * {@return what is known of a pattern's matches}
   *
   * @throws IllegalArgumentException if its syntax is not understood
   */
  public static Reading read(Pattern pattern) {
    var reader = new RegexReader(pattern.pattern());
    Shape whole = reader.alternatives();
    if (reader.at < reader.regex.length()) {
      throw reader.unknown();
    }
    boolean cased = !reader.anyCase && (pattern.flags() & Pattern.CASE_INSENSITIVE) == 0;
    boolean lines = reader.multiline || (pattern.flags() & Pattern.MULTILINE) != 0;
    return new Reading(
        whole.asNeeds(),
        whole.firsts().filter(set -> cased && whole.min() > 0 && !set.isEmpty()),
        reader.opens && !lines);
  }

  /**
   * What is known of a pattern's matches.
   *
   * @param needs the strings each needs; empty when there is no telling
   * @param firsts the characters each begins with; empty when there is no telling
   * @param opens whether each starts where the text does
   */
  public record Reading(Optional<Needs> needs, Optional<Set<Character>> firsts, boolean opens) {}

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
    if (depth == 0) {
      opens &= regex.substring(at).matches("(?s)(?:\\(\\?[a-zA-Z]+\\))*\\^.*");
    }
    while (at < regex.length() && !isAt('|') && !isAt(')')) {
      parts.add(quantified(atom()));
    }
    return Shape.sequence(parts);
  }

  private Shape atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass().map(Shape::character).orElseGet(Shape::anyCharacter);
      case '\\' -> escape();
      case '.' -> Shape.anyCharacter();
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
        anyCase |= flags.contains("i");
        multiline |= flags.contains("m");
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
    depth++;
    Shape inside = alternatives();
    depth--;
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
      case 'd' -> Shape.character(range('0', '9'));
      case 'w', 'W', 'D', 's', 'S', 'h' -> Shape.anyCharacter();
      case 'p', 'P' -> {
        skipProperty();
        yield Shape.anyCharacter();
      }
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

  /** The name of a class such as {@code {IsHan}}, whose characters are too many to list. */
  private void skipProperty() {
    if (!isAt('{')) {
      throw unknown();
    }
    at = regex.indexOf('}', at) + 1;
  }

  private char hex() {
    at += 4;
    return (char) Integer.parseInt(regex.substring(at - 4, at), 16);
  }

  /** The characters of a class; empty when it is negated or holds too many. */
  private Optional<Set<Character>> characterClass() {
    boolean known = !skip("^");
    var all = new LinkedHashSet<Character>();
    boolean first = true;
    while (first || !isAt(']')) {
      first = false;
      if (skip("&&")) { // what is left of an intersection is not worth knowing
        known = false;
        continue;
      }
      char from = regex.charAt(at++);
      if (from == '[') {
        characterClass();
        known = false;
        continue;
      }
      if (from == '\\') {
        char kind = regex.charAt(at++);
        if ("wWDsSh".indexOf(kind) >= 0) {
          known = false;
          continue;
        }
        if (kind == 'p' || kind == 'P') {
          skipProperty();
          known = false;
          continue;
        }
        if (kind == 'd') {
          all.addAll(range('0', '9'));
          continue;
        }
        if (Character.isLetterOrDigit(kind) && "unt".indexOf(kind) < 0) {
          throw unknown();
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
    return Shape.character(Set.of(c));
  }

  private static Set<Character> range(char from, char to) {
    var all = new LinkedHashSet<Character>();
    for (char c = from; c <= to; c++) {
      all.add(c);
    }
    return all;
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
