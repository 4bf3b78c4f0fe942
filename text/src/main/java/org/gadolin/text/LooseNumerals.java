package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gadolin.text.internal.numerals.FoundNumeral;

/**
 * Numbers torn by blanks or wide commas: {@code 255 ,000}, {@code 2 55 ,500}, {@code 12. 5%}. They
 * are joined where only one reading is possible, since no number is 000, and doubted otherwise.
 */
final class LooseNumerals {

  private static final Set<String> GAPS = Set.of(", ", " ,", " , ", "，", "'", "’", " ");
  private static final Set<String> POINTS = Set.of(". ", " .", " . ");
  private static final int GROUP = 3;
  private static final int LOOK_BACK = 20;
  private static final Pattern LED =
      Pattern.compile(
          "(?:[$€£¥]|\\b(?:by|of|to|at|from|up|down|reached|about|around|some|nearly|over|than)|[约为达出增升降跌涨占近逾超至长])\\s?$");

  private final String text;
  private final List<FoundNumeral> numerals;
  private final Predicate<FoundNumeral> isOther;

  private LooseNumerals(String text, List<FoundNumeral> numerals, Predicate<FoundNumeral> isOther) {
    this.text = text;
    this.numerals = numerals;
    this.isOther = isOther;
  }

  /**
   * {@return the numbers, torn ones joined}
   *
   * @param isOther tells numbers that cannot be the head of a torn one: dates and labels
   */
  static List<FoundNumeral> joined(
      String text, List<FoundNumeral> numerals, Predicate<FoundNumeral> isOther) {
    return new LooseNumerals(text, numerals, isOther).joined();
  }

  private List<FoundNumeral> joined() {
    var all = new ArrayList<FoundNumeral>();
    int at = 0;
    while (at < numerals.size()) {
      FoundNumeral head = numerals.get(at);
      int last = isHead(head) ? chainEnd(at) : at;
      if (last > at && !isOther.test(head)) {
        all.add(whole(at, last));
        at = last + 1;
      } else {
        all.add(head);
        at++;
      }
    }
    return all;
  }

  private boolean isHead(FoundNumeral numeral) {
    return digits(numeral) == numeral.end() - numeral.start() && digits(numeral) <= GROUP;
  }

  /** The last number of a chain of pieces whose last piece is a group of three or a decimal. */
  private int chainEnd(int first) {
    int at = first;
    while (at + 1 < numerals.size()) {
      String gap = gap(at);
      FoundNumeral next = numerals.get(at + 1);
      boolean scaled = isPercent(next) || next.scale() > 1;
      if (POINTS.contains(gap) && digits(next) > 0 && digits(next) <= 2 && scaled) {
        return at + 1;
      }
      if (!GAPS.contains(gap)) {
        return first;
      }
      if (!gap.equals(" ") && digits(next) == GROUP && text.charAt(next.start()) != '-') {
        return at + 1;
      }
      if (!gap.equals(" ") || !isHead(next)) {
        return first;
      }
      at++;
    }
    return first;
  }

  private FoundNumeral whole(int first, int last) {
    FoundNumeral head = numerals.get(first);
    FoundNumeral tail = numerals.get(last);
    if (POINTS.contains(gap(last - 1))) {
      return decimal(head, tail, last == first + 1 && LED.matcher(before(head)).find());
    }
    boolean zeros = text.startsWith("000", tail.start());
    boolean hung = gap(first).equals(" ,"); // no sentence goes on with a comma at a digit
    boolean swiss = gap(first).equals("'") || gap(first).equals("’");
    boolean sure = last == first + 1 && (zeros || swiss || hung);
    double group = tail.value() / tail.scale();
    double value = (head.value() * 1000 + group) * tail.scale();
    String doubt = sure ? tail.doubt() : "blanks or commas inside a number";
    return new FoundNumeral(head.start(), tail.end(), value, tail.scale(), false, doubt);
  }

  /** 1. 25 million: sure where the words before still wait for a number with a unit. */
  private FoundNumeral decimal(FoundNumeral head, FoundNumeral tail, boolean sure) {
    double part = tail.value() / tail.scale() / Math.pow(10, digits(tail));
    double value = (head.value() + part) * tail.scale();
    String doubt = sure ? tail.doubt() : "a blank behind a decimal point";
    return new FoundNumeral(head.start(), tail.end(), value, tail.scale(), false, doubt);
  }

  private String before(FoundNumeral numeral) {
    return text.substring(Math.max(0, numeral.start() - LOOK_BACK), numeral.start());
  }

  private boolean isPercent(FoundNumeral numeral) {
    int at = numeral.end();
    int unit = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return text.startsWith("%", unit)
        || text.startsWith("per cent", unit)
        || text.startsWith("percent", unit);
  }

  private String gap(int at) {
    int from = numerals.get(at).end();
    int to = Math.max(from, numerals.get(at + 1).start());
    return to - from > GROUP ? "" : text.substring(from, to);
  }

  /** How many digits stand at its start; 0 for one in words or with a sign. */
  private int digits(FoundNumeral numeral) {
    int end = numeral.start();
    while (end < numeral.end() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - numeral.start();
  }
}
