package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Actors of English texts whose acronym stands in brackets behind the name. */
final class DefinedNames {

  /** A name with its acronym in brackets behind. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\b(?<name>"
              + EnglishShapes.WORD
              + "(?:,? (?:(?:of|for|and|the|on|de|&) )*"
              + EnglishShapes.WORD
              + "){1,7}) ?\\(\"?(?<acronym>[A-Z][A-Za-z&]{1,7})\"?\\)");

  private static final Pattern STARTS = Pattern.compile("(?:" + Heads.alternatives("start") + ") ");
  private static final List<String> CONNECTORS =
      List.of("of", "and", "for", "the", "on", "de", "&");
  static final PatternSet PATTERNS = PatternSet.of(DEFINED);

  private DefinedNames() {}

  /** Adds the actors of a text. */
  static void addTo(Places places, List<Shaped> found) {
    places.scan(PATTERNS, (number, match) -> add(places.text(), match, found));
  }

  private static void add(String text, MatchResult match, List<Shaped> found) {
    Range range = initialled(text, match);
    String name = range.of(text);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (range.length() > 3 && Shaped.isProper(name) && !EnglishShapes.isThing(name)) {
      var start = STARTS.matcher(name);
      var head = start.find() ? Heads.of("start", start.group().strip()) : Heads.of("end", last);
      if (Heads.isOne("end", last) || STARTS.matcher(name).find()) {
        found.add(new Shaped(range, EnglishShapes.withoutLegal(name), head.type(), head.state()));
      }
    }
  }

  /** The words before the bracket whose initials are the acronym's letters; empty if none are. */
  private static Range initialled(String text, MatchResult match) {
    String acronym = match.group("acronym").toUpperCase(Locale.ROOT);
    int end = match.end("name");
    int letter = acronym.length() - 1;
    int at = end;
    while (letter >= 0 && at > match.start("name")) {
      int start = text.lastIndexOf(' ', at - 1) + 1;
      start = Math.max(start, match.start("name"));
      String word = text.substring(start, at);
      if (!CONNECTORS.contains(word) && !word.isEmpty()) {
        if (Character.toUpperCase(word.charAt(0)) != acronym.charAt(letter)) {
          return new Range(end, end);
        }
        letter--;
        if (letter < 0) {
          return new Range(start, end);
        }
      }
      at = start - 1;
    }
    return new Range(end, end);
  }
}
