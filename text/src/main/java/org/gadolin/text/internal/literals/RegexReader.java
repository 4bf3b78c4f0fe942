package org.gadolin.text.internal.literals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a regular expression in the syntax of {@link Pattern} far enough to tell what each match
 * must hold. What it does not know, such as back references, it refuses, so that no match is ever
 * lost silently.
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
        whole.allNeeds(),
        whole
            .firsts()
            .filter(set -> whole.min() > 0 && !set.isEmpty())
            .map(set -> cased ? set : inBothCases(set)),
        reader.opens && !lines);
  }

  /**
   * What is known of a pattern's matches.
   *
   * @param needs the strings each needs, of every group one, the rarest group first; empty when
   *     there is no telling
   * @param firsts the characters each begins with; empty when there is no telling
   * @param opens whether each starts where the text does
   */
  public record Reading(List<Needs> needs, Optional<BitSet> firsts, boolean opens) {}

  /** Without further flags, case is ignored in ASCII only. */
  private static BitSet inBothCases(BitSet set) {
    var both = (BitSet) set.clone();
    for (char c = 'a'; c <= 'z'; c++) {
      char upper = Character.toUpperCase(c);
      both.set(c, set.get(c) || set.get(upper));
      both.set(upper, set.get(c) || set.get(upper));
    }
    return both;
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
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> Shape.anyCharacter();
      case '^', '$' -> Shape.EMPTY;
      case '*', '+', '?', '{' -> throw unknown();
      default -> literal(c);
    };
  }

  private Shape group() {
    boolean looks = false;
    boolean ahead = false;
    if (isAt('?')) {
      int close = regex.indexOf(')', at);
      String flags = regex.substring(at + 1, close);
      if (flags.matches("[a-zA-Z]+")) { // (?i), (?m): in force from here on
        at = close + 1;
        anyCase |= flags.contains("i");
        multiline |= flags.contains("m");
        return Shape.EMPTY;
      }
      ahead = skip("?=");
      looks = ahead || skip("?!") || skip("?<=") || skip("?<!");
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
    return ahead ? Shape.ahead(inside) : looks ? Shape.EMPTY : inside;
  }

  private Shape escape() {
    char c = regex.charAt(at++);
    return switch (c) {
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> Shape.EMPTY;
      case 'd' -> Shape.character(CharacterSets.of('d').orElseThrow());
      case 'w', 'W', 'D', 's', 'S', 'h', 'p', 'P' ->
          named(c).map(Shape::characterOfMany).orElseGet(Shape::anyCharacter);
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

  /** The characters of a class with a name; empty where they are not worth knowing. */
  private Optional<BitSet> named(char kind) {
    if (kind != 'p' && kind != 'P') {
      return CharacterSets.of(kind);
    }
    if (!isAt('{')) {
      throw unknown();
    }
    int close = regex.indexOf('}', at);
    String name = regex.substring(at + 1, close);
    at = close + 1;
    return kind == 'p' ? CharacterSets.ofProperty(name) : Optional.empty();
  }

  private char hex() {
    at += 4;
    return (char) Integer.parseInt(regex.substring(at - 4, at), 16);
  }

  private Shape characterClass() {
    boolean negated = skip("^");
    boolean known = true;
    boolean few = !negated;
    var all = new BitSet();
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
        if ("dwWDsShpP".indexOf(kind) >= 0) {
          Optional<BitSet> named = named(kind);
          named.ifPresent(all::or);
          known &= named.isPresent();
          few &= kind == 'd';
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
      few &= to - from <= MOST_EXPANDED;
      all.set(from, to + 1);
    }
    at++;
    if (!known) {
      return Shape.anyCharacter();
    }
    if (negated) {
      all.flip(0, Character.MAX_VALUE + 1);
    }
    return few ? Shape.character(all) : Shape.characterOfMany(all);
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
    if (!skip("?")) { // a lazy one matches the same strings
      skip("+"); // a possessive one no others
    }
    return one.times(least, most);
  }

  private static Shape literal(char c) {
    var one = new BitSet();
    one.set(c);
    return Shape.character(one);
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
