package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/**
 * Organisations told by nothing but what they do: a name of several words that plans, ships or
 * signs, or that something is sold to or built by; and the further names of a list that an
 * organisation stands in. Names of one word need a word beside them that says what they are.
 */
final class EnglishAgents {

  private static final String WORD = "[A-Z][\\p{L}\\d’'-]*(?<!'s)(?<!’s)";
  private static final String NAME =
      "(?<name>" + WORD + "(?: (?:& |de |do |da |van |der )*" + WORD + "){1,3})(?![\\p{L}\\d])";
  private static final String ASIDE =
      "(?: \\([^)\\n]{2,24}\\))?(?:, (?:a|an|the|its|which|whose|based|part) [^,.;\\n]{3,70},)?";
  private static final String LINK =
      "(?:also |now |then |since |already |both |each |has |have |had |jointly |recently |itself |only |just |today |first )*";

  private static final Pattern DOES =
      Pattern.compile(
          "\\b"
              + NAME
              + ASIDE
              + " (?:"
              + LINK
              + "(?:"
              + Acts.alternatives("does")
              + ")|(?:also )?(?:will|would|is to|are to|has to|plans to) (?:also |then |now )?(?:"
              + Acts.alternatives("will")
              + ")|(?:is|are|was|has been|have been) (?:also |now )?(?:"
              + Acts.alternatives("doing")
              + "))(?![\\p{L}-])(?! by\\b)");
  private static final Pattern LED =
      Pattern.compile("\\b(?:" + Acts.alternatives("led") + ") (?:the )?" + NAME + "(?!['’]s)");

  static final PatternSet PATTERNS = PatternSet.of(List.of(DOES, LED));

  /** One name more in front of, or behind, one of a list. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:, and |, | and )" + NAME + "(?=[,.;)]| and | to | for | in | have | has )");

  private static final Pattern FORMER = Pattern.compile(NAME + "(?:, and |, | and )$");
  private static final int LOOK_BACK = 70;

  private EnglishAgents() {}

  /** Adds the organisations of a text. */
  static void addTo(Places places, List<Shaped> found) {
    String text = places.text();
    places.scan(
        PATTERNS, (number, match) -> add(text, match.start("name"), match.end("name"), found));
  }

  /**
   * Adds the names that stand in a list with an organisation.
   *
   * @param seed where the organisation stands
   */
  static void addListed(String text, Range seed, List<Shaped> found) {
    Matcher next = NEXT.matcher(text).region(seed.end(), text.length());
    while (next.lookingAt() && add(text, next.start("name"), next.end("name"), found)) {
      next.region(next.end("name"), text.length());
    }
    int from = Math.max(0, seed.start() - LOOK_BACK);
    String before = text.substring(from, seed.start());
    if (before.endsWith(" and ")) {
      Matcher former = FORMER.matcher(before);
      if (former.find()) {
        add(text, from + former.start("name"), from + former.end("name"), found);
      }
    }
  }

  private static boolean add(String text, int start, int end, List<Shaped> found) {
    Range range = NameEdges.withoutRole(text, NameEdges.trimmed(text, start, end));
    String name = range.of(text);
    boolean several = name.indexOf(' ') > 0;
    boolean open =
        range.start() > 1
            && text.charAt(range.start() - 1) == ' '
            && Character.isUpperCase(text.charAt(range.start() - 2));
    boolean proper =
        several
            && !open
            && properWords(name) > name.split(" ").length / 2
            && !EnglishShapes.isThing(name)
            && !EnglishPersons.isGiven(name)
            && !Titles.isPartOfOne(text, range);
    if (proper) {
      found.add(
          new Shaped(
              range, EnglishShapes.withoutLegal(name), ActorType.COMPANY, Affiliation.UNKNOWN));
    }
    return proper;
  }

  /** Names that usual words make up the greater part of are classes: European Magnet Makers. */
  private static long properWords(String name) {
    long proper = 0;
    for (String word : name.split(" ")) {
      proper += !word.equals("&") && Shaped.isProper(word) ? 1 : 0;
    }
    return name.contains("&") ? proper + 1 : proper;
  }
}
