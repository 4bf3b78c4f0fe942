package org.gadolin.text.internal.numerals;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits. Dirty ones are mended where only one reading is possible, and doubted
 * otherwise: {@code 14255,000} can only be note 14 at 255,000, but {@code 1425,000} is note 1 at
 * 425,000 or note 14 at 25,000.
 */
final class DigitNumerals {

  private static final Set<String> CURRENCIES =
      Set.of(
          "Rmb", "Yn", "Yuan", "yuan", "USD", "EUR", "AUD", "CNY", "RMB", "CAD", "GBP", "JPY", "US",
          "Rs", "HKD", "INR");
  private static final Pattern POWER = Pattern.compile("\\s?[×x*]\\s?10\\^?[-−]?\\d*|\\^[-−]?\\d+");
  private static final String MINUS = "minus ";
  private static final int GROUP = 3;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int LOOK_BACK = 16;
  private static final Pattern LED =
      Pattern.compile(
          "\\b(?:totals?|totall?ed|reached|produced|exported|imported|shipped|employed) $");
  private static final int NOTE_DIGITS = 2; // notes beyond 99 do not occur in the texts read

  private final String text;
  private final boolean spaced;
  private int at;
  private String doubt = "";

  private DigitNumerals(String text, int start, boolean spaced) {
    this.text = text;
    this.spaced = spaced;
    this.at = start;
  }

  /** {@return the number at a digit; of no width where the digits belong to a name or a code} */
  static FoundNumeral read(String text, int start, boolean spaced) {
    int token = tokenEnd(text, start);
    if (isGlued(text, start) || isCode(text, start, token)) {
      return new FoundNumeral(start, Math.max(token, start + 1), 0, 1, false, "code");
    }
    return new DigitNumerals(text, start, spaced).read();
  }

  private FoundNumeral read() {
    int start = at;
    int whole = digits();
    var number = new StringBuilder(text.substring(start, at));
    if (whole <= 3 && isNotedGroup()) {
      number.append(text, at + 1, at + 4);
      at += 4;
      digits();
      return finish(start, number.toString());
    }
    if (isGroup(',')) {
      if (whole > 3) {
        start = withoutNote(start, whole, number);
      }
      groups(',', number);
    } else if (whole <= 3 && isGroup(' ')) {
      groups(' ', number);
      if (!spaced && !number.toString().endsWith("000") && !isLed(text, start)) {
        doubt = "blanks between digits may join or part numbers";
      }
    } else if (whole <= 2 && isBlankBeforeGroups()) {
      at++;
      digits();
      groups(',', number);
      doubt = "a blank inside a number";
    }
    if (charAt(at) == ',' && isDigit(charAt(at + 1))) {
      doubt = doubt.isEmpty() ? "a comma that parts no thousands" : doubt;
      at++;
      digits();
    }
    if (charAt(at) == '.' && isDigit(charAt(at + 1))) {
      int point = at++;
      digits();
      number.append(text, point, at);
      if (charAt(at) == ',' && isDigit(charAt(at + 1))) {
        doubt = "a point and a comma in one number";
        at++;
        digits();
      }
    }
    int power = powerEnd();
    if (power > at) {
      doubt = "a power of ten";
      at = power;
    }
    return finish(start, number.toString());
  }

  /** 7,0754 can only be 7,075 with note 4, and 2,37714 is 2,377 with note 14. */
  private boolean isNotedGroup() {
    int to = at + 1;
    while (isDigit(charAt(to))) {
      to++;
    }
    int note = to - at - 1 - GROUP;
    return charAt(at) == ',' && note > 0 && note <= NOTE_DIGITS && ",.".indexOf(charAt(to)) < 0;
  }

  /**
   * Right behind a word or a currency no column starts, so that a blank can only part thousands.
   */
  private static boolean isLed(String text, int start) {
    return start > 0
        && (text.charAt(start - 1) >= FIRST_HAN && text.charAt(start - 1) <= LAST_HAN
            || "$€£¥".indexOf(text.charAt(start - 1)) >= 0
            || LED.matcher(text).region(Math.max(0, start - LOOK_BACK), start).find());
  }

  private FoundNumeral finish(int start, String number) {
    int signed = start;
    double value = Double.parseDouble(number);
    if (start > 0 && "-−".indexOf(text.charAt(start - 1)) >= 0 && isFree(start - 2)
        || start > 0 && text.charAt(start - 1) == '负') {
      signed = start - 1;
      value = -value;
    } else if (start > 0 && text.charAt(start - 1) == '+') {
      signed = start - 1;
    } else if (text.startsWith(MINUS, start - MINUS.length())) {
      signed = start - MINUS.length();
      value = -value;
    }
    var scale = Scales.after(text, at);
    double rest = Scales.rest(text, scale);
    if (rest > 0) {
      int end = Scales.restEnd(text, scale.end());
      return new FoundNumeral(signed, end, value * scale.factor() + rest, 1, false, doubt);
    }
    return new FoundNumeral(
        signed, scale.end(), value * scale.factor(), scale.factor(), false, doubt);
  }

  private int powerEnd() {
    var matcher = POWER.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private int withoutNote(int start, int whole, StringBuilder number) {
    if (whole == 3 + NOTE_DIGITS) {
      number.delete(0, NOTE_DIGITS);
      return start + NOTE_DIGITS;
    }
    doubt = "a note's digits run into the number";
    return start;
  }

  private void groups(char separator, StringBuilder number) {
    while (isGroup(separator)) {
      number.append(text, at + 1, at + 4);
      at += 4;
    }
  }

  private boolean isGroup(char separator) {
    char c = charAt(at);
    boolean parted = c == separator || separator == ' ' && (c == '\u00A0' || c == '\u202F');
    return parted
        && isDigit(charAt(at + 1))
        && isDigit(charAt(at + 2))
        && isDigit(charAt(at + 3))
        && !isDigit(charAt(at + 4));
  }

  private boolean isBlankBeforeGroups() {
    if (charAt(at) != ' ' || !isDigit(charAt(at + 1))) {
      return false;
    }
    int to = at + 1;
    while (isDigit(charAt(to))) {
      to++;
    }
    return to - at <= 3 && charAt(to) == ',' && isDigit(charAt(to + 1)) && isDigit(charAt(to + 3));
  }

  private int digits() {
    int from = at;
    while (isDigit(charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Behind a number and a blank a hyphen is a range's. */
  private boolean isFree(int before) {
    if (before > 0 && text.charAt(before) == ' ' && isDigit(text.charAt(before - 1))) {
      return false;
    }
    return before < 0 || " \n\t|(:,;为是约达".indexOf(text.charAt(before)) >= 0;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isGlued(String text, int start) {
    int from = start;
    while (from > 0 && Scales.isLatin(text.charAt(from - 1))) {
      from--;
    }
    if (from == start) {
      boolean type =
          start > 1 && text.charAt(start - 1) == '-' && isCapital(text.charAt(start - 2));
      return type // RS-25, F-35
          || start > 1
              && ".,/".indexOf(text.charAt(start - 1)) >= 0
              && isDigit(text.charAt(start - 2))
              && !isInSlashedList(text, start);
    }
    return !CURRENCIES.contains(text.substring(from, start));
  }

  /** 7.03/9.36/11.05: behind the slash of a number with decimals another one stands. */
  private static boolean isInSlashedList(String text, int start) {
    int from = start - 1;
    while (from > 0 && (isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String former = text.substring(from, start - 1);
    int point = former.indexOf('.');
    return text.charAt(start - 1) == '/'
        && point > 0
        && point == former.lastIndexOf('.')
        && point < former.length() - 1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** A section, version, telephone or clause number: three parts, or parts of unlike kinds. */
  private static boolean isCode(String text, int start, int end) {
    int points = 0;
    int hyphens = 0;
    for (int i = start; i < end; i++) {
      points += text.charAt(i) == '.' ? 1 : 0;
      hyphens += text.charAt(i) == '-' ? 1 : 0;
    }
    return points > 1 && hyphens == 0 || hyphens > 1;
  }

  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || ".-".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
