package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Actors of English texts that the atlas does not know. */
final class EnglishShapes {

  private record Shape(Pattern pattern, String role) {}

  /** A capitalised word of a name, without a possessive. */
  static final String WORD = "(?:(?:[A-Z]\\.){2,}|[A-Z][\\p{L}\\d&'’-]*(?<!’s)(?<!'s))";

  /** The same before a blank, where no shorter word can stand. */
  private static final String WHOLE_WORD =
      "(?:(?:[A-Z]\\.){2,}|[A-Z][\\p{L}\\d&'’-]*+(?<!’s)(?<!'s))";

  private static final String END = Heads.alternatives("end");
  private static final String START = Heads.alternatives("start");
  private static final String FUNCTION = Heads.alternatives("function");
  private static final String EITHER_FUNCTION = Heads.alternativesInEitherCase("function");
  private static final String LEGAL = Heads.alternatives("legal");
  private static final String ORG =
      "(?<name>[A-Z][\\p{L}\\d&’'-]*(?<!'s)(?<!’s)(?: (?:& )?[A-Z][\\p{L}\\d&’'-]*(?<!'s)(?<!’s)){0,4})(?![\\p{L}\\d])";
  private static final String STATE =
      "(?:(?:the|state-owned|state-run|state-backed|listed|privately held|private|[\\p{L}]+-based|[\\p{L}]+-listed) )*";
  private static final String NOT_PART =
      "(?! (?:Park|Project|Mine|Plant|Facility|Zone|Street|Road|Valley|Act|Plan|Week|Prize|Award|Index|Report|Summit|Conference|Journal|Agreement|Strategy|Initiative|Programme|Program|Law|List|Chain|Security|Summaries|Review)\\b)";

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Pattern.compile(
                  "\\b(?<name>(?:"
                      + WHOLE_WORD
                      + "(?:,(?= (?:"
                      + LEGAL
                      + ")))? (?:(?:of|de|&|and (?=(?:"
                      + END
                      + ")\\b)) )?){1,6}(?<head>"
                      + END
                      + ")(?:,? (?:"
                      + LEGAL
                      + "))*)(?![\\p{L}\\d])"
                      + NOT_PART),
              "end"),
          new Shape(
              Pattern.compile(
                  "\\b(?<name>(?:"
                      + WORD
                      + " ){0,3}(?<head>"
                      + START
                      + ") (?:the )?"
                      + WORD
                      + "(?: (?:(?:and(?! "
                      + WORD
                      + " (?:"
                      + END
                      + ")\\b)|of|for|de|&) )?"
                      + WORD
                      + "|, "
                      + WORD
                      + "(?=(?: "
                      + WORD
                      + ")*,? and )"
                      + "){0,5})(?![\\p{L}\\d])"),
              "start"),
          new Shape(
              Pattern.compile("\\b(?<head>" + EITHER_FUNCTION + "),? " + STATE + ORG), "function"),
          new Shape(
              Pattern.compile(
                  "\\b(?<head>company|subsidiary|unit|arm|affiliate|division|shareholder|parent|owner) of "
                      + ORG),
              "function"),
          new Shape(
              Pattern.compile(
                  "\\b"
                      + ORG
                      + "(?: \\([^)]{2,24}\\))?, (?:the|a|an|its) (?:[\\p{L}'’-]+ ){0,4}(?<head>"
                      + FUNCTION
                      + ")\\b(?!['’]s)"),
              "function"),
          new Shape(
              Pattern.compile(ORG + " (?<head>researchers|scientists|physicists|chemists)\\b"),
              "staff"));

  static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  private static final Pattern NEXT = Pattern.compile("(?:, | and |, and )" + ORG);

  /** A body called by what it does: Kelantan's investment agency, the trade ministry. */
  private static final Pattern BY_FUNCTION =
      Pattern.compile(
          "\\b(?:(?<name>(?:[A-Z][\\p{L}-]+['’]s (?:[a-z]+ ){0,2}?|(?<=[Tt]he |[Ii]ts |ese |ian |ish |can )(?:trade|commerce|energy|economy|industry|foreign|finance|defen[cs]e|mines|mining|interior|environment|agriculture|natural resources) )"
              + "(?<head>ministry|agency|regulator|central bank|development bank|parliament|geological survey|customs office|antitrust authority|environment authority))"
              + "|(?<=['’]s )(?<body>National Assembly|Parliament|Congress|Senate|Cabinet|Supreme Court|House of Representatives|Geological Survey))\\b");

  private static final Pattern OF_UNIVERSITY =
      Pattern.compile(
          "(?:,| (?:at|of|in)) (?:the )?[^.;\\n]{0,40}(?:Universit|College|Institute of Tech)");
  private static final Pattern UNIVERSITY_BEFORE =
      Pattern.compile("(?:Universit|College|Institute|\\bUC)[^.;,\\n]{0,40}['’]s $");
  private static final WordList THINGS = WordList.load("names/things.csv");

  static final PatternSet BODIES = PatternSet.of(BY_FUNCTION);

  private EnglishShapes() {}

  /** Adds the actors of a text. */
  static void addTo(Places places, List<Shaped> found) {
    String text = places.text();
    places.scan(
        PATTERNS,
        (number, match) -> {
          String role = SHAPES.get(number).role();
          add(text, role, match, found);
        });
    EnglishPersons.addTo(places, found);
    DefinedNames.addTo(places, found);
    CamelNames.addTo(text, found);
    places.scan(
        BODIES,
        (number, match) -> {
          String group = match.group("name") == null ? "body" : "name";
          var range = new Range(match.start(group), match.end(group));
          String name = range.of(text).replaceAll("['’]s ", " ");
          found.add(new Shaped(range, name, ActorType.GOVERNMENT, Affiliation.YES));
        });
  }

  private static void add(String text, String role, Matcher match, List<Shaped> found) {
    Range range = NameEdges.trimmed(text, match.start("name"), match.end("name"));
    String name = range.of(text);
    if (range.length() < 3) {
      return;
    }
    switch (role) {
      case "function" -> {
        boolean several = name.indexOf(' ') > 0;
        boolean proper = Shaped.isProper(name) || several && !isThing(name);
        boolean owner = isOwner(text, range.end()) && match.group("head").endsWith(" by");
        if (proper && !owner && !EnglishPersons.isGiven(name)) {
          var head = Heads.of("function", match.group("head"));
          boolean stately =
              match.group().contains("state-owned") || match.group().contains("state-run");
          Affiliation state = stately ? Affiliation.YES : head.state();
          found.add(new Shaped(range, name, head.type(), state));
          addFollowing(text, range.end(), head, state, found);
        }
      }
      case "staff" -> {
        if (Shaped.isProper(name)) {
          found.add(new Shaped(range, name, ActorType.RESEARCH, Affiliation.UNKNOWN));
        }
      }
      default -> {
        boolean faculty = role.equals("start") && isFaculty(text, range);
        if (faculty || Titles.isPartOfOne(text, range)) {
          return;
        }
        var head = Heads.ofName(role, name, match.group("head"));
        boolean government = head.type() == ActorType.GOVERNMENT;
        boolean national = head.type() == ActorType.RESEARCH && name.split(" ").length > 2;
        boolean office =
            role.equals("start") || (government || national) && isOffice(text, range, name);
        boolean phrase = head.type() == ActorType.COMPANY && name.contains(" of ");
        boolean owned = isOwned(text, range.start()) && government;
        if (office || owned || !phrase && Shaped.isProper(withoutHead(name, match.group("head")))) {
          Range own = role.equals("end") ? NameEdges.withoutRole(text, range) : range;
          found.add(new Shaped(own, withoutLegal(own.of(text)), head.type(), head.state()));
        }
      }
    }
  }

  /** The other names of a list behind a plural: the carmakers A, B and C. */
  private static void addFollowing(
      String text, int from, Heads.Head head, Affiliation state, List<Shaped> found) {
    if (!head.word().endsWith("s")) {
      return;
    }
    Matcher next = NEXT.matcher(text).region(from, text.length());
    while (next.lookingAt()) {
      var range = new Range(next.start("name"), next.end("name"));
      if (Shaped.isProper(range.of(text))) {
        found.add(new Shaped(range, range.of(text), head.type(), state));
      }
      next.region(range.end(), text.length());
    }
  }

  /** {@return whether a name is only whose another is: led by Herbert's colleague} */
  private static boolean isOwner(String text, int end) {
    return text.startsWith("'s ", end) || text.startsWith("’s ", end) || text.startsWith(". ", end);
  }

  /** {@return whether a possessive stands right before: Vietnam's National Assembly} */
  private static boolean isOwned(String text, int start) {
    return text.startsWith("'s ", start - 3) || text.startsWith("’s ", start - 3);
  }

  /** A part of a university is no office: Department of Physics, Uppsala University. */
  private static boolean isFaculty(String text, Range range) {
    return range.of(text).matches("(?:Department|School|College) of .*")
        && (OF_UNIVERSITY.matcher(text).region(range.end(), text.length()).lookingAt()
            || UNIVERSITY_BEFORE
                .matcher(text)
                .region(Math.max(0, range.start() - 60), range.start())
                .find());
  }

  /** An office of usual words, told by its article: the Mineral Resources Authority. */
  private static boolean isOffice(String text, Range range, String name) {
    return name.indexOf(' ') > 0
        && (text.startsWith("the ", range.start() - 4)
            || text.startsWith("The ", range.start() - 4));
  }

  private static String withoutHead(String name, String head) {
    return name.replace(head, " ");
  }

  /** {@return whether a name ends as documents and materials do, which act in nothing} */
  static boolean isThing(String name) {
    return THINGS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** {@return a name without the legal form behind it, as it is usually called} */
  static String withoutLegal(String name) {
    String left = name;
    while (left.indexOf(' ') > 0) {
      int cut = left.lastIndexOf(' ');
      String last = left.substring(cut + 1);
      if (!Heads.isOne("legal", last)
          || last.equals("Group")
          || last.equals("Holdings")
          || last.equals("Company")) {
        break;
      }
      left = left.substring(0, cut).replaceAll(",$", "");
    }
    return left;
  }
}
