package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/**
 * Persons of English texts: by a title before or behind the name, by a word of saying, by a usual
 * given name.
 */
final class EnglishPersons {

  private record Shape(Pattern pattern, boolean titled) {}

  private static final int FIRST_CJK = 0x2E80;
  private static final String TITLE = Heads.alternatives("title");
  private static final String SURNAME = "[A-Z][\\p{L}'’-]+";
  private static final String NAME =
      "(?<name>"
          + SURNAME
          + "(?: (?:[A-Z]\\.|de|da|van|von|bin|al|el|der|dos|Jr\\.?))*(?: "
          + SURNAME
          + "){1,2})(?![\\p{L}\\d])";
  private static final WordList GIVEN = WordList.load("names/given.csv");

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Pattern.compile(
                  "\\b(?:(?<head>"
                      + Heads.alternativesInEitherCase("title")
                      + ")(?: [Oo]fficer)?(?: and [a-z]+)?:?,? )"
                      + NAME),
              true),
          new Shape(
              Pattern.compile(
                  NAME
                      + ", (?:(?:the|a|an|its|their|who is|then|former) )?(?:[\\p{L}'’-]+ ){0,4}?(?<head>"
                      + TITLE
                      + ")(?![\\p{L}])"),
              true),
          new Shape(
              Pattern.compile(
                  NAME
                      + " \\((?:the |its )?(?<head>"
                      + Heads.alternativesInEitherCase("title")
                      + ")[),;]"),
              true),
          new Shape(Pattern.compile(NAME + " (?<head>MP|MEP|MLA)\\b"), true),
          new Shape(
              Pattern.compile(
                  "\\b(?<head>said|says|added|adds|warned|argued|argues|told|according to) (?:[A-Z][^.;:“”\"\\n]{1,50}['’]s )?"
                      + NAME
                      + "(?=[,.;:\"”]|$)"),
              false),
          new Shape(
              Pattern.compile(
                  NAME
                      + " (?<head>said|says|told|warned|added|argues|noted|explained|stated|explains)\\b"),
              false));

  static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  /** A usual given name, perhaps an initial, and one or two surnames. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile(
          "[A-Z]\\p{Ll}{1,11}(?: [A-Z]\\.)?(?: (?:de|da|van|von|der|dos))*(?: "
              + SURNAME
              + "){1,2}(?![\\p{L}\\d])");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern GOES_ON =
      Pattern.compile(
          " (?:&|and Sons|and Co)(?![\\p{L}])| [A-Z]\\p{Ll}| (?:mine|deposit|project|prospect|river|island)\\b");

  private EnglishPersons() {}

  /** Adds the persons of a text. */
  static void addTo(Places places, List<Shaped> found) {
    String text = places.text();
    places.scan(
        PATTERNS,
        (number, match) -> {
          Affiliation state =
              SHAPES.get(number).titled()
                  ? Heads.of("title", match.group("head")).state()
                  : Affiliation.UNKNOWN;
          add(NameEdges.trimmed(text, match.start("name"), match.end("name")), text, state, found);
        });
    addGiven(text, found);
  }

  private static void addGiven(String text, List<Shaped> found) {
    Matcher matcher = GIVEN_NAME.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      boolean given =
          end - at > 1
              && Character.isUpperCase(text.charAt(at))
              && text.startsWith(" ", end)
              && GIVEN.contains(text.substring(at, end));
      if (given && matcher.region(at, text.length()).lookingAt()) {
        addNamed(text, new Range(at, matcher.end()), found);
        at = matcher.end();
      } else {
        at = Math.max(end, at + 1);
      }
    }
  }

  /** {@return whether a name of several words begins with a usual given name} */
  static boolean isGiven(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && GIVEN.contains(name.substring(0, blank));
  }

  /** {@return where the word at an index ends; the index itself where none is} */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static void addNamed(String text, Range range, List<Shaped> found) {
    String name = POSSESSIVE.matcher(range.of(text)).replaceAll("");
    boolean proper = Stream.of(name.split(" ")).noneMatch(Shaped::isCommon);
    if (proper && !isOrganisation(text, range) && !isRendered(text, range.start())) {
      var own = new Range(range.start(), range.start() + name.length());
      add(own, text, Affiliation.UNKNOWN, found);
    }
  }

  /** In brackets behind a Chinese form it is the same person's: 米汉(Patrick Meehan). */
  private static boolean isRendered(String text, int start) {
    return start > 1
        && "(（".indexOf(text.charAt(start - 1)) >= 0
        && text.charAt(start - 2) >= FIRST_CJK;
  }

  /** A name that goes on, or ends, as those of organisations and places do. */
  private static boolean isOrganisation(String text, Range range) {
    boolean before = text.startsWith("& ", range.start() - 2);
    return before || GOES_ON.matcher(text).region(range.end(), text.length()).lookingAt();
  }

  private static void add(Range range, String text, Affiliation state, List<Shaped> found) {
    String name = range.of(text);
    String[] words = name.split(" ");
    if (range.length() < 3 || words.length < 2) {
      return;
    }
    String last = words[words.length - 1];
    boolean organisation = Heads.isOne("end", last) || Heads.isOne("legal", last);
    if (!organisation && !Shaped.isCommon(words[0]) && !Shaped.isCommon(last)) {
      found.add(new Shaped(range, name, ActorType.PERSON, state));
    }
  }
}
