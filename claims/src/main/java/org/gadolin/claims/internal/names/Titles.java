package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Names of journals, meetings, laws and mines: the names within them act in nothing. */
final class Titles {

  private static final String WORK =
      "Journal|Annals|Transactions|Proceedings|Bulletin|Handbook|Encyclopedia|Conference|Symposium|Workshop|Seminar|Colloquium|Summit|Exposition|Roundtable";
  private static final String MEETING =
      "Symposium|Conference|Summit|Forum|Workshop|Expo|Exhibition|Seminar|Roundtable|Awards?|Week|Outlook|Report|Handbook|Act|Law|Regulations?|Programme|Program|Index|Yearbook";

  /** A journal or meeting with what it is of: Journal of the American Chemical Society. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:"
              + WORK
              + ") (?:of|on|for) (?:[Tt]he )?[A-Z][\\p{L}-]+(?:(?:,(?= [A-Z][\\p{L}-]+,? (?:&|and)))?(?: (?:&|and|of|the|for|in|on))* [A-Z][\\p{L}-]+)*");

  static final PatternSet WHOLES = PatternSet.of(WHOLE);

  private static final Pattern BEHIND =
      Pattern.compile("(?: (?:& |and |of |on |for )?[A-Z][\\p{L}-]+){0,3}? (?:" + MEETING + ")\\b");
  private static final Pattern MINED_BEHIND =
      Pattern.compile(
          " (?:mines?|projects?|deposits?|prospects?|elements?|oxides?|magnets?|prices?|market|production|exports?|supply|industry|sector)\\b");
  private static final Pattern MINED =
      Pattern.compile(".*\\b(?:Rare Earths?|Lithium|Gold|Copper|Nickel|Uranium|Magnets)");

  private Titles() {}

  /** {@return the stretches of journals and meetings} */
  static List<Range> find(Places places) {
    var ranges = new ArrayList<Range>();
    places.scan(WHOLES, (number, match) -> ranges.add(new Range(match.start(), match.end())));
    return ranges;
  }

  /**
   * {@return whether a name goes on as that of a meeting, a law or a mine: Critical Metals
   * Symposium}
   */
  static boolean isPartOfOne(String text, Range range) {
    Matcher behind = BEHIND.matcher(text).region(range.end(), text.length());
    Matcher mined = MINED_BEHIND.matcher(text).region(range.end(), text.length());
    return behind.lookingAt() || mined.lookingAt() && MINED.matcher(range.of(text)).matches();
  }
}
