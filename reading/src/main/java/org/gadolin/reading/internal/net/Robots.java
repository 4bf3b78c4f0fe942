package org.gadolin.reading.internal.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A host's robots.txt after RFC 9309: the longest rule that matches wins, allow before disallow.
 */
final class Robots {

  private record Rule(String path, boolean allows) {}

  private final List<Rule> rules;
  private final String why;

  private Robots(List<Rule> rules, String why) {
    this.rules = rules;
    this.why = why;
  }

  /** {@return what holds where the server cannot say its rules: nothing is allowed} */
  static Robots unreachable() {
    return new Robots(
        List.of(new Rule("/", false)), "the site's robots.txt cannot be had, which allows nothing");
  }

  /** {@return why a path is not allowed} */
  String why() {
    return why;
  }

  /** {@return the rules for the product name, or else those for everyone} */
  static Robots of(String text, String product) {
    var ours = new ArrayList<Rule>();
    var everyones = new ArrayList<Rule>();
    boolean named = false;
    boolean everyone = false;
    boolean rulesBegan = true;
    boolean everNamed = false;
    for (String line : text.split("\\R")) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts[1].strip();
      if (key.equals("user-agent")) {
        if (rulesBegan) { // a new group
          named = false;
          everyone = false;
          rulesBegan = false;
        }
        everNamed |= value.equalsIgnoreCase(product);
        named |= value.equalsIgnoreCase(product);
        everyone |= value.equals("*");
      } else if (key.equals("allow") || key.equals("disallow")) {
        rulesBegan = true;
        Rule rule = new Rule(value, key.equals("allow"));
        add(ours, rule, named);
        add(everyones, rule, everyone);
      }
    }
    return new Robots(everNamed ? ours : everyones, "the site's robots.txt does not allow it");
  }

  private static void add(List<Rule> rules, Rule rule, boolean applies) {
    if (applies && !rule.path().isEmpty()) {
      rules.add(rule);
    }
  }

  boolean allows(String path) {
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean stronger = length > longest || length == longest && rule.allows();
      if (stronger && matches(rule.path(), path)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }

  /** The rule's path as a prefix, with {@code *} for anything and a last {@code $} for the end. */
  private static boolean matches(String rule, String path) {
    boolean whole = rule.endsWith("$");
    String[] pieces = (whole ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int piece = 1; piece < pieces.length; piece++) {
      int found = path.indexOf(pieces[piece], at);
      if (found < 0) {
        return false;
      }
      at = found + pieces[piece].length();
    }
    return !whole || at == path.length() || pieces[pieces.length - 1].isEmpty();
  }
}
