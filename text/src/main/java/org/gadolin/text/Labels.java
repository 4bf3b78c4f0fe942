package org.gadolin.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gadolin.text.internal.numerals.FoundNumeral;

/** What the words before a number tell: that it is a label, or the start of a range. */
final class Labels {

  private static final int LOOK_BACK = 40;
  private static final Set<String> LABELS =
      Set.of(
          "no",
          "nos",
          "article",
          "articles",
          "section",
          "sections",
          "phase",
          "chapter",
          "table",
          "fig",
          "figure",
          "step",
          "part",
          "level",
          "class",
          "annex",
          "type",
          "grade",
          "stage",
          "tier",
          "category",
          "item",
          "rule",
          "lot",
          "regulation",
          "order",
          "version",
          "page",
          "vol",
          "volume",
          "covid",
          "scope",
          "block",
          "paragraph",
          "schedule",
          "appendix",
          "note",
          "title",
          "zone",
          "train",
          "issue",
          "every",
          "per",
          "clause",
          "law",
          "act",
          "hs",
          "un");
  private static final List<String> CHANGES =
      List.of(
          "rose", "rise", "rising", "grew", "grow", "increas", "climb", "jump", "surg", " up",
          "fell", "fall", "drop", "declin", "decreas", "went", "gone", "down", "cut", "reduc",
          "rais", "expand", "lower", "slump", "slid", "improv", "widen", "narrow", "boost", "moved",
          "soar", "shrank", "shrink", "chang", "enhanc", "lift", "advanc", "swung", "recover");

  private static final Expression CONTINUED =
      Expression.of(
          "\\b(?:number|figure|total|headcount|workforce|staff|that|it|this)\\b[^.,;]{0,25}"
              + "\\b(?:to|reach(?:ed|ing)?|exceed(?:ed)?) (?:about |over |some |up to )?$");

  private Labels() {}

  /** {@return whether the number is only a name's: article 12, 第18, every 10} */
  static boolean isLabel(String text, FoundNumeral numeral) {
    int end = numeral.start();
    if (end > 0 && "第每§#".indexOf(text.charAt(end - 1)) >= 0) {
      return true;
    }
    if (text.startsWith("ne in ", end - 6)) {
      return true; // one in three
    }
    while (end > 0 && " .".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 12 && isLatin(text.charAt(start - 1))) {
      start--;
    }
    return start < end && LABELS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** {@return whether {@code between} stands before a range's first number} */
  static boolean isBetween(String text, int start) {
    String before = text.substring(Math.max(0, start - LOOK_BACK / 2), start);
    return before
        .toLowerCase(Locale.ROOT)
        .matches("(?s).*(?:between|在|介于)\\s?(?:about |roughly )?");
  }

  /** {@return whether "from A to B" tells a change, so two values, rather than a range} */
  static boolean isChange(String text, int start, String connector) {
    if (!connector.equals(" to ")) {
      return false;
    }
    String before =
        text.substring(Math.max(0, start - 2 * LOOK_BACK), start).toLowerCase(Locale.ROOT);
    int from = before.lastIndexOf("from ");
    return from >= 0
        && before.length() - from < 20
        && CHANGES.stream().anyMatch(before.substring(0, from)::contains);
  }

  /** {@return whether a bare number goes on with a count: "the number may rise to 1,000."} */
  static boolean isContinued(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - LOOK_BACK), start);
    boolean ends =
        end == text.length()
            || ".,;".indexOf(text.charAt(end)) >= 0
            || text.startsWith(" by ", end)
            || text.startsWith(" in ", end);
    return ends && CONTINUED.isIn(before);
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
