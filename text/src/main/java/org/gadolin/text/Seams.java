package org.gadolin.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts a word or a sentence without being part of it: the marks of a Markdown link or of bold
 * type, the line's end after a hyphen, the ends of lines broken to a width, the blanks of
 * letter-spaced Chinese, the numbers of notes.
 */
final class Seams {

  private static final int LONGEST_LINK = 400;
  private static final int SHORTEST_LINE = 40; // a shorter line is a heading or a list's item
  private static final int SHORTEST_HAN_LINE = 20;
  private static final Pattern LINK_TARGET =
      Pattern.compile(
          "\\]\\((?:https?:/|/|#|mailto:|www\\.)(?:[^()\\s]|\\([^()\\s]*\\)){0,300}(?:\\s\"[^\"\\n]*\")?\\)");

  /** What a compound begins with that keeps its hyphen at a line's end: rare-earth. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "rare", "heavy", "light", "high", "low", "long", "short", "non", "self", "state", "well",
          "large", "small", "world", "mid", "first", "second", "third", "year", "one", "two",
          "three", "four", "five", "ten");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String CLOSED = ".!?:;。！？：；…|\"”»";

  private Seams() {}

  /** {@return how many characters at {@code at} are only a seam; 0 where there is none} */
  static int lengthAt(String raw, int at) {
    return switch (raw.charAt(at)) {
      case '[' -> opensLink(raw, at) ? 1 : noteLength(raw, at);
      case '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰' -> isNote(raw, at) ? 1 : 0;
      case ']' -> targetLength(raw, at);
      case '*' -> raw.startsWith("**", at) ? 2 : 0;
      case '-', '\u2010' -> hyphenLength(raw, at);
      case ' ' -> isLetterSpacing(raw, at) || isTornHan(raw, at) ? 1 : 0;
      case '\n' -> isHanBreak(raw, at) || isInCompound(raw, at) ? 1 : 0;
      default -> 0;
    };
  }

  /** {@return whether the line's end at {@code at} stands inside an English sentence} */
  static boolean isSoftBreak(String raw, int at) {
    if (raw.charAt(at) != '\n' || at + 1 >= raw.length() || at == 0) {
      return false;
    }
    char next = raw.charAt(at + 1);
    int start = raw.lastIndexOf('\n', at - 1) + 1;
    return next >= 'a'
        && next <= 'z'
        && at - start >= SHORTEST_LINE
        && CLOSED.indexOf(raw.charAt(at - 1)) < 0
        && raw.indexOf('|', start) != start
        && isWordBehind(raw, at);
  }

  private static boolean isWordBehind(String raw, int at) {
    char last = raw.charAt(at - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == ')' || last == '%';
  }

  /** A note's number in brackets right behind a word or number: 255,000[14] tonnes. */
  private static int noteLength(String raw, int at) {
    int end = at + 1;
    while (end < raw.length() && Character.isDigit(raw.charAt(end))) {
      end++;
    }
    boolean number = end > at + 1 && end < at + 4 && end < raw.length() && raw.charAt(end) == ']';
    return number && at > 0 && Character.isLetterOrDigit(raw.charAt(at - 1)) ? end + 1 - at : 0;
  }

  /**
   * A raised digit behind a number or a whole word is a note's; behind 10 it is a power, behind a
   * symbol or a short unit part of it.
   */
  private static boolean isNote(String raw, int at) {
    int word = at;
    while (word > 0 && SUPERSCRIPTS.indexOf(raw.charAt(word - 1)) >= 0) {
      word--;
    }
    if (word == 0) {
      return false;
    }
    char last = raw.charAt(word - 1);
    if (Character.isDigit(last)) {
      return !Folding.isPower(raw, word);
    }
    boolean letters =
        word > 2 && isSmall(last) && isSmall(raw.charAt(word - 2)) && isSmall(raw.charAt(word - 3));
    return letters || isHan(raw, word - 1) && last != '米' || ",.;:)。，；".indexOf(last) >= 0;
  }

  private static boolean opensLink(String raw, int at) {
    int close = raw.indexOf(']', at);
    return close > at + 1
        && close - at < LONGEST_LINK
        && raw.startsWith("](", close)
        && raw.indexOf('\n', at, close) < 0
        && targetLength(raw, close) > 0;
  }

  private static int targetLength(String raw, int at) {
    if (!raw.startsWith("](", at)) {
      return 0;
    }
    Matcher matcher =
        LINK_TARGET.matcher(raw).region(at, Math.min(raw.length(), at + 2 * LONGEST_LINK));
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }

  /** The hyphen of a word cut at the line's end; of a compound only the line's end goes. */
  private static int hyphenLength(String raw, int at) {
    if (at == 0 || at + 2 >= raw.length() || raw.charAt(at + 1) != '\n') {
      return 0;
    }
    boolean word = isSmall(raw.charAt(at - 1)) && isSmall(raw.charAt(at + 2));
    return word && !isCompound(raw, at) ? 2 : 0;
  }

  /** The line's end behind a hyphen that stays. */
  private static boolean isInCompound(String raw, int at) {
    return at > 1
        && at + 1 < raw.length()
        && "-\u2010".indexOf(raw.charAt(at - 1)) >= 0
        && isSmall(raw.charAt(at - 2))
        && isSmall(raw.charAt(at + 1));
  }

  /** A word that the document writes with this hyphen elsewhere, or a prefix that keeps its own. */
  private static boolean isCompound(String raw, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(raw.charAt(start - 1))) {
      start--;
    }
    int end = at + 2;
    while (end < raw.length() && Character.isLetter(raw.charAt(end))) {
      end++;
    }
    String first = raw.substring(start, at);
    String second = raw.substring(at + 2, end);
    return raw.contains(first + "-" + second)
        || FIRST_PARTS.contains(first.toLowerCase(Locale.ROOT));
  }

  /** A blank in a run of at least three characters, each of which stands alone. */
  private static boolean isLetterSpacing(String raw, int at) {
    if (!isLoneHan(raw, at - 1) || !isLoneHan(raw, at + 1)) {
      return false;
    }
    return isLoneHan(raw, at - 3) || isLoneHan(raw, at + 3);
  }

  /** A blank behind the first character of a word: 氧 化铽, 南 坎河; not between two words. */
  private static boolean isTornHan(String raw, int at) {
    return isLoneHan(raw, at - 1)
        && isHan(raw, at + 1)
        && isHan(raw, at + 2)
        && (at < 2 || raw.charAt(at - 2) == '\n');
  }

  private static boolean isLoneHan(String raw, int at) {
    return isHan(raw, at)
        && (at == 0 || isGap(raw.charAt(at - 1)))
        && (at + 1 == raw.length() || isGap(raw.charAt(at + 1)));
  }

  private static boolean isGap(char c) {
    return " \n，。、；：（）,.;:()".indexOf(c) >= 0;
  }

  /** The end of a line of running Chinese: the lines beside it are as long. */
  private static boolean isHanBreak(String raw, int at) {
    if (!isHan(raw, at - 1) || !isHan(raw, at + 1)) {
      return false;
    }
    int start = raw.lastIndexOf('\n', at - 1) + 1;
    int length = at - start;
    if (length < SHORTEST_HAN_LINE) {
      return false;
    }
    int next = raw.indexOf(' ', start);
    if (next >= 0 && next < at) {
      return false; // cells, not running text
    }
    int former = start < 2 ? 0 : start - 1 - (raw.lastIndexOf('\n', start - 2) + 1);
    int following = raw.indexOf('\n', at + 1);
    int latter = (following < 0 ? raw.length() : following) - at - 1;
    return Math.abs(former - length) <= 1 || Math.abs(latter - length) <= 1;
  }

  private static boolean isHan(String raw, int at) {
    return at >= 0 && at < raw.length() && raw.charAt(at) >= 0x4E00 && raw.charAt(at) <= 0x9FFF;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
