package org.gadolin.claims.internal.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gadolin.text.Range;

/** Which countries are parties to an act, and not only where or whence something is. */
final class Parties {

  /** A country after one of these is a place of the act. */
  private static final Set<String> PLACING =
      Set.of(
          "in",
          "from",
          "of",
          "to",
          "at",
          "across",
          "into",
          "near",
          "for",
          "outside",
          "throughout",
          "within",
          "around",
          "off",
          "over",
          "toward",
          "towards",
          "through",
          "via");

  private static final int SUBJECT_REACH = 40;
  private static final int SOURCE_REACH = 60;
  private static final int STEM = 4;

  private final String text;
  private final Mentions mentions;

  Parties(String text, Mentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * {@return the countries that act in a part of a sentence: those told beside the predicate by
   * their own names and not as a place}
   *
   * @param part the part, in the frame's text
   * @param trigger the predicate, in the frame's text
   */
  List<String> countries(Range part, Range trigger) {
    var names = new LinkedHashSet<String>();
    for (Mentions.Located at : mentions.placesIn(part)) {
      Range range = at.range();
      int gap = Math.max(trigger.start() - range.end(), range.start() - trigger.end());
      if (Mentions.canAct(at.place()) && gap <= SUBJECT_REACH && isParty(at)) {
        names.add(at.place().name());
      }
    }
    return List.copyOf(names);
  }

  /** {@return whether a place is told as the source of what ends at {@code end}: from, by} */
  boolean isSource(int end, int place) {
    if (place <= end || place - end > SOURCE_REACH) {
      return false;
    }
    String between = text.substring(end, place);
    return between.indexOf(',') < 0 && (between.endsWith(" from ") || between.endsWith(" by "));
  }

  private boolean isParty(Mentions.Located at) {
    Range range = at.range();
    String word = range.of(text);
    boolean owner =
        range.end() < text.length() && "'\u2019-".indexOf(text.charAt(range.end())) >= 0;
    return Character.isUpperCase(word.charAt(0))
        && !owner
        && !isAdjective(word, at.place().name())
        && !PLACING.contains(wordBefore(range.start()));
  }

  /** {@return whether a word is made from a country's name: Chinese} */
  private static boolean isAdjective(String word, String name) {
    return !word.equals(name)
        && word.length() > STEM
        && name.startsWith(word.substring(0, STEM))
        && !name.startsWith(word);
  }

  private String wordBefore(int index) {
    String before = text.substring(0, index).stripTrailing();
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    String word = before.substring(start).toLowerCase(Locale.ROOT);
    return word.equals("the") ? wordBefore(start) : word;
  }
}
