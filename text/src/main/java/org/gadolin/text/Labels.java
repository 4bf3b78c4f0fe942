package org.gadolin.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** By how much something changed, before where it came to: added 14,000 yuan to 622,000 yuan. */
  private static final Expression STEP =
      Expression.of(
          "\\b(?:(?:add|gain|los|lost|shed|ris|rose|fell|fall|drop|climb|jump|grew|grow|slid|slip|eas|advanc|declin|increas|decreas|widen|narrow|improv|surg|soar|plung|tumbl|edg|up|down)(?:s|es|ed|ped|ing)?)(?: (?:up|down|another|a further|nearly|about|around|some|almost|more than))*(?: by)?(?: about| around| nearly)? $"
              + "|(?:上涨|下滑|下跌|下调|上调|上升|下降|回落|增加|减少|提高|降低|增长|涨|跌|升|降|高|低)(?:了|约|近|逾|超过?)*$");

  private static final Expression CONTINUED =
      Expression.of(
          "\\b(?:number|figure|total|headcount|workforce|staff|average|mean|median|that|it|this)\\b[^.,;]{0,25}"
              + "\\b(?:to|reach(?:ed|ing)?|exceed(?:ed)?|number(?:s|ed)?|is|was) (?:about |over |some |up to |around |nearly )?$");

  private static final Pattern SECOND =
      Pattern.compile(" (?:once|when|during|thereafter|afterwards|in operation|at full)\\b");

  private static final Pattern COMPARED =
      Pattern.compile(" (?:more|fewer|less) than (?:before|in|last|the|a|previous|earlier|at)\\b");

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

  /** {@return whether the number tells a step of a change whose result follows behind "to"} */
  static boolean isStep(String text, int start) {
    String before = text.substring(Math.max(0, start - LOOK_BACK), start).toLowerCase(Locale.ROOT);
    return STEP.isIn(before);
  }

  /** {@return whether a bare number goes on with a count: "the number may rise to 1,000."} */
  static boolean isContinued(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - LOOK_BACK), start);
    if (before.endsWith(" and ") && SECOND.matcher(text).region(end, text.length()).lookingAt()) {
      return true; // 600 positions during construction and 350 once it runs
    }
    boolean ends =
        end == text.length()
            || ".,;".indexOf(text.charAt(end)) >= 0
            || text.startsWith(" by ", end)
            || text.startsWith(" in ", end);
    return ends && CONTINUED.isIn(before);
  }

  /** {@return whether a bare number is a count held against one before: ten more than before} */
  static boolean isCompared(String text, int end) {
    return COMPARED.matcher(text).region(end, text.length()).lookingAt();
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
