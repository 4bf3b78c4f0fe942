package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Actors of English texts that the atlas does not know. */
final class EnglishShapes {

  private record Shape(Pattern pattern, String role) {}

  private static final String W = "(?:(?:[A-Z]\\.){2,}|[A-Z][\\p{L}\\d&'’-]*(?<!’s)(?<!'s))";
  private static final String END = Heads.alternatives("end");
  private static final String START = Heads.alternatives("start");
  private static final String FUNCTION = Heads.alternatives("function");
  private static final String TITLE = Heads.alternatives("title");
  private static final String EITHER_FUNCTION = Heads.alternativesInEitherCase("function");
  private static final String EITHER_TITLE = Heads.alternativesInEitherCase("title");
  private static final String LEGAL = Heads.alternatives("legal");
  private static final String PERSON =
      "(?<name>[A-Z][\\p{L}'’-]+(?: (?:[A-Z]\\.|de|da|van|von|bin|al|el|der|dos|Jr\\.?))*(?: [A-Z][\\p{L}'’-]+){1,2})(?![\\p{L}\\d])";
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
                      + W
                      + ",? (?:(?:of|de|&|and (?=(?:"
                      + END
                      + ")\\b)) )?){1,6}(?<head>"
                      + END
                      + ")(?: (?:"
                      + LEGAL
                      + "))*)(?![\\p{L}\\d])"
                      + NOT_PART),
              "end"),
          new Shape(
              Pattern.compile(
                  "\\b(?<name>(?:"
                      + W
                      + " ){0,3}(?<head>"
                      + START
                      + ") (?:the )?"
                      + W
                      + "(?: (?:(?:and(?! "
                      + W
                      + " (?:"
                      + END
                      + ")\\b)|of|for|de|&) )?"
                      + W
                      + "|, "
                      + W
                      + "(?=(?: "
                      + W
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
                      + ")\\b"),
              "function"),
          new Shape(
              Pattern.compile(
                  "\\b(?:(?<head>"
                      + EITHER_TITLE
                      + ")(?: [Oo]fficer)?(?: and [a-z]+)?:?,? )"
                      + PERSON),
              "title"),
          new Shape(
              Pattern.compile(
                  PERSON
                      + ", (?:(?:the|a|an|its|their|who is|then|former) )?(?:[\\p{L}'’-]+ ){0,4}?(?<head>"
                      + TITLE
                      + ")(?![\\p{L}])"),
              "title"),
          new Shape(
              Pattern.compile(
                  "\\b(?<head>said|says|added|adds|warned|argued|argues|told|according to) "
                      + PERSON
                      + "(?=[,.;:\"”]|$)"),
              "said"),
          new Shape(
              Pattern.compile(
                  PERSON
                      + " (?<head>said|says|told|warned|added|argues|noted|explained|stated)\\b"),
              "said"));

  private static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  /** A name with its acronym in brackets behind. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\b(?<name>"
              + W
              + "(?:,? (?:(?:of|for|and|the|on|de|&) )*"
              + W
              + "){1,7}) ?\\(\"?(?<acronym>[A-Z][A-Za-z&]{1,7})\"?\\)");

  private static final Pattern STARTS = Pattern.compile("(?:" + START + ") ");
  private static final Pattern NEXT = Pattern.compile("(?:, | and |, and )" + ORG);

  /** A body called by what it does: Kelantan's investment agency, the trade ministry. */
  private static final Pattern BY_FUNCTION =
      Pattern.compile(
          "\\b(?:(?<name>(?:[A-Z][\\p{L}-]+['’]s (?:[a-z]+ ){0,2}?|(?<=[Tt]he |[Ii]ts |ese |ian |ish |can )(?:trade|commerce|energy|economy|industry|foreign|finance|defen[cs]e|mines|mining|interior|environment|agriculture|natural resources) )"
              + "(?<head>ministry|agency|regulator|central bank|development bank|parliament|geological survey|customs office|antitrust authority|environment authority))"
              + "|(?<=['’]s )(?<body>National Assembly|Parliament|Congress|Senate|Cabinet|Supreme Court|House of Representatives|Geological Survey))\\b");

  private static final Pattern CAMEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<name>[A-Z][a-z]+[A-Z][a-z]{2,}[A-Za-z]*(?: [A-Z]{2,4}(?![a-z]))?)(?![\\p{L}\\d])");
  private static final Pattern NO_CAMEL = Pattern.compile("(?:Mc|Mac|De|Le|La|Di|Du|Fitz)[A-Z].*");
  private static final List<String> CONNECTORS =
      List.of("of", "and", "for", "the", "on", "de", "&");
  private static final List<String> THINGS =
      List.of(
          "Act",
          "Plan",
          "Agreement",
          "Oxide",
          "Oxides",
          "Carbonate",
          "Concentrate",
          "Elements",
          "Programme",
          "Program",
          "Project",
          "Order",
          "Law",
          "Regulation",
          "Strategy",
          "Initiative",
          "Treaty",
          "Policy",
          "Magnets",
          "Metals",
          "Notice",
          "Code",
          "Index",
          "Forum",
          "Summit",
          "Conference",
          "Rules");

  private EnglishShapes() {}

  /** Adds the actors of a text. */
  static void addTo(String text, List<Shaped> found) {
    PATTERNS.scan(
        text,
        (number, match) -> {
          String role = SHAPES.get(number).role();
          add(text, role, match, found);
        });
    addDefined(text, found);
    addCamels(text, found);
    Matcher matcher = BY_FUNCTION.matcher(text);
    while (matcher.find()) {
      String group = matcher.group("name") == null ? "body" : "name";
      var range = new Range(matcher.start(group), matcher.end(group));
      String name = range.of(text).replaceAll("['’]s ", " ");
      found.add(new Shaped(range, name, ActorType.GOVERNMENT, Affiliation.YES));
    }
  }

  private static void add(String text, String role, Matcher match, List<Shaped> found) {
    Range range = trimmed(text, match.start("name"), match.end("name"));
    String name = range.of(text);
    if (range.length() < 3) {
      return;
    }
    switch (role) {
      case "title", "said" -> addPerson(role, range, name, match.group("head"), found);
      case "function" -> {
        boolean several = name.indexOf(' ') > 0;
        if (Shaped.isProper(name) || several && !isThing(name)) {
          var head = Heads.of("function", match.group("head"));
          boolean stately =
              match.group().contains("state-owned") || match.group().contains("state-run");
          Affiliation state = stately ? Affiliation.YES : head.state();
          found.add(new Shaped(range, name, head.type(), state));
          addFollowing(text, range.end(), head, state, found);
        }
      }
      default -> {
        var head = Heads.of(role, match.group("head"));
        boolean office = role.equals("start");
        boolean phrase = head.type() == ActorType.COMPANY && name.contains(" of ");
        boolean owned = isOwned(text, range.start()) && head.type() == ActorType.GOVERNMENT;
        if (office || owned || !phrase && Shaped.isProper(withoutHead(name, match.group("head")))) {
          found.add(new Shaped(range, withoutLegal(name), head.type(), head.state()));
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

  /** {@return whether a possessive stands right before: Vietnam's National Assembly} */
  private static boolean isOwned(String text, int start) {
    return text.startsWith("'s ", start - 3) || text.startsWith("’s ", start - 3);
  }

  private static String withoutHead(String name, String head) {
    return name.replace(head, " ");
  }

  private static void addPerson(
      String role, Range range, String name, String word, List<Shaped> found) {
    String[] words = name.split(" ");
    boolean organisation =
        Heads.isOne("end", words[words.length - 1])
            || Heads.isOne("legal", words[words.length - 1]);
    boolean common = Shaped.isCommon(words[0]) || Shaped.isCommon(words[words.length - 1]);
    if (!organisation && !common && words.length > 1) {
      var head = Heads.of("title", word);
      boolean told = role.equals("title");
      Affiliation state = told ? head.state() : Affiliation.UNKNOWN;
      found.add(new Shaped(range, name, ActorType.PERSON, state));
    }
  }

  private static void addDefined(String text, List<Shaped> found) {
    Matcher matcher = DEFINED.matcher(text);
    while (matcher.find()) {
      Range range = initialled(text, matcher);
      String name = range.of(text);
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (range.length() > 3 && Shaped.isProper(name) && !THINGS.contains(last)) {
        Matcher start = STARTS.matcher(name);
        var head = start.find() ? Heads.of("start", start.group().strip()) : Heads.of("end", last);
        if (Heads.isOne("end", last) || STARTS.matcher(name).find()) {
          found.add(new Shaped(range, withoutLegal(name), head.type(), head.state()));
        }
      }
    }
  }

  /** The words before the bracket whose initials are the acronym's letters; empty if none are. */
  private static Range initialled(String text, Matcher matcher) {
    String acronym = matcher.group("acronym").toUpperCase(Locale.ROOT);
    int end = matcher.end("name");
    int letter = acronym.length() - 1;
    int at = end;
    while (letter >= 0 && at > matcher.start("name")) {
      int start = text.lastIndexOf(' ', at - 1) + 1;
      start = Math.max(start, matcher.start("name"));
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

  /** Names such as HyProMag, where they come up more than once. */
  private static void addCamels(String text, List<Shaped> found) {
    Map<String, List<Range>> rangesByName = new HashMap<>();
    Matcher matcher = CAMEL.matcher(text);
    while (matcher.find()) {
      String name = matcher.group("name");
      boolean odd = NO_CAMEL.matcher(name).matches() || name.endsWith("Fe") || name.contains("Fe");
      if (!odd && name.length() > 5) {
        rangesByName
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Range(matcher.start("name"), matcher.end("name")));
      }
    }
    rangesByName.forEach(
        (name, ranges) -> {
          for (Range range : ranges) {
            if (text.indexOf(name.split(" ")[0]) != text.lastIndexOf(name.split(" ")[0])) {
              found.add(new Shaped(range, name, ActorType.COMPANY, Affiliation.NO));
            }
          }
        });
  }

  /** {@return whether a word only leads in, such as a month at a sentence's start} */
  static boolean isLead(String word) {
    return LEADS.contains(word);
  }

  private static boolean isThing(String name) {
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

  /** Cut off: an article, a month or another common word that a sentence begins with. */
  private static Range trimmed(String text, int start, int end) {
    int from = start;
    int based = text.indexOf("-based ", start);
    if (based >= 0 && based + 7 < end) {
      from = based + 7;
    }
    int possessive = Math.max(text.lastIndexOf("'s ", end), text.lastIndexOf("’s ", end));
    if (possessive >= start && possessive + 3 < end) {
      from = possessive + 3;
    }
    while (from < end) {
      int blank = text.indexOf(' ', from);
      if (blank < 0 || blank >= end || !LEADS.contains(text.substring(from, blank))) {
        break;
      }
      from = blank + 1;
    }
    int to = end;
    while (to > from && ".,".indexOf(text.charAt(to - 1)) >= 0 && !isAbbreviated(text, from, to)) {
      to--;
    }
    return new Range(from, to);
  }

  private static boolean isAbbreviated(String text, int from, int to) {
    String last = text.substring(Math.max(from, text.lastIndexOf(' ', to - 1) + 1), to);
    return last.endsWith(".") && (Heads.isOne("legal", last) || last.matches("(?:[A-Z]\\.)+"));
  }

  private static final Set<String> LEADS =
      Set.of(
          "The",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "With",
          "But",
          "And",
          "As",
          "When",
          "While",
          "Its",
          "Our",
          "A",
          "An",
          "This",
          "That",
          "If",
          "Since",
          "After",
          "Before",
          "Under",
          "To",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Meanwhile",
          "However",
          "Because",
          "Although",
          "Separately",
          "Also",
          "According",
          "Last",
          "Photo",
          "Source",
          "Sources",
          "Both",
          "Analysts",
          "Brokers",
          "Chief",
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Prof",
          "Professor",
          "President",
          "Chairman",
          "CEO",
          "Former",
          "Then");
}
