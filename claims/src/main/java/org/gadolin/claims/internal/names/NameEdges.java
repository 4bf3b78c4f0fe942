package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gadolin.text.Range;

/** Where an English name begins and ends within a run of capitalised words. */
final class NameEdges {

  private static final WordList LEADS = WordList.load("names/leads.csv");

  /** Behind a place, an exchange or an owner: Perth-based, ASX-listed. */
  private static final List<String> ORIGINS =
      List.of("-based ", "-listed ", "-owned ", "-backed ", "-headquartered ");

  private static final int POSSESSIVE = "'s ".length();
  private static final Pattern AGENT = Pattern.compile("[a-z-]+(?:er|or|ers|ors|chant|chants)");
  private static final Pattern INITIALS = Pattern.compile("(?:[A-Z]\\.)+");

  private NameEdges() {}

  /** {@return whether a word only leads in, such as a month at a sentence's start} */
  static boolean isLead(String word) {
    return LEADS.contains(word);
  }

  /** Cut off: an article, a month or another common word that a sentence begins with. */
  static Range trimmed(String text, int start, int end) {
    int from = start;
    for (String origin : ORIGINS) {
      int based = from < end ? text.indexOf(origin, from, end - 1) : -1;
      if (based >= 0) {
        from = based + origin.length();
      }
    }
    String around = text.substring(start, Math.min(text.length(), end + POSSESSIVE));
    int possessive = Math.max(around.lastIndexOf("'s "), around.lastIndexOf("’s "));
    if (possessive >= 0 && start + possessive + POSSESSIVE < end) {
      from = start + possessive + POSSESSIVE;
    }
    while (from < end) {
      int blank = text.indexOf(' ', from);
      if (blank < 0 || blank >= end || !isLead(text.substring(from, blank))) {
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

  /** Broker Harrow & Pike, Minister Grace Mwanza: a role at a sentence's start is no name. */
  static Range withoutRole(String text, Range range) {
    int from = range.start();
    int blank = text.indexOf(' ', from);
    while (blank > 0
        && blank < range.end()
        && isRole(text.substring(from, blank))
        && text.substring(blank + 1, range.end()).indexOf(' ') > 0) {
      from = blank + 1;
      blank = text.indexOf(' ', from);
    }
    return new Range(from, range.end());
  }

  private static boolean isRole(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return AGENT.matcher(plain).matches() && Heads.isOne("function", plain)
        || Heads.isOne("title", plain)
        || plain.equals("minister");
  }

  private static boolean isAbbreviated(String text, int from, int to) {
    String last = text.substring(Math.max(from, text.lastIndexOf(' ', to - 1) + 1), to);
    return last.endsWith(".") && (Heads.isOne("legal", last) || INITIALS.matcher(last).matches());
  }
}
