package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Cuts a sentence where another statement begins: the things of one are not the other's. */
final class Parts {

  private static final List<String> OPENERS =
      List.of(
          " while ",
          " whereas ",
          ", but ",
          ", prompting ",
          ", forcing ",
          ", causing ",
          ", leaving ",
          ", sparking ",
          ", triggering ",
          ", leading ",
          ", cutting off ",
          " but ",
          " although ",
          " though ",
          "; ",
          "；",
          " meanwhile ",
          ",而",
          "，而",
          ",但",
          "，但",
          ",同时",
          "，同时",
          ",用于",
          ",又",
          "，又",
          ",另",
          "，另");

  private static final Comparator<Range> BY_START = Comparator.comparingInt(Range::start);
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "[,，、] ?(?:and )?(?:then )?(?:in |by |on |from |到|至|于|在)?(?:early |late |mid-)?$");
  private static final Pattern BEFORE_SUBJECT =
      Pattern.compile("[,，] ?(?:and |but |then |in turn )?(?:the |the \\w+ )?$");
  private static final int OPENING = 20;

  private final TermSet openers;

  Parts() {
    var builder = TermSet.builder();
    OPENERS.forEach(opener -> builder.addAnyCase(opener, 0));
    openers = builder.build();
  }

  /**
   * {@return the parts, in order, without gaps}
   *
   * @param sentence the sentence
   * @param dates where dates stand in it: a clause that opens with a date of its own is a part
   * @param subjects where subjects of further predicates stand in it: a clause that opens with one
   *     is a part
   */
  List<Range> of(String sentence, List<Range> dates, List<Range> subjects) {
    var cuts = new TreeSet<Integer>();
    for (TermHit hit : TermSet.longest(openers.findAll(sentence))) {
      cuts.add(hit.range().start());
    }
    int from = 0;
    for (Range date : dates.stream().sorted(BY_START).toList()) {
      int comma = openingComma(sentence, date.start());
      if (comma > from && dates.stream().anyMatch(other -> other.end() <= comma)) {
        cuts.add(comma);
        from = comma;
      }
    }
    for (Range subject : subjects) {
      Matcher opening = BEFORE_SUBJECT.matcher(sentence.substring(0, subject.start()));
      if (opening.find()) {
        cuts.add(opening.start());
      }
    }
    var parts = new ArrayList<Range>();
    int start = 0;
    for (int cut : cuts) {
      if (cut > start) {
        parts.add(new Range(start, cut));
        start = cut;
      }
    }
    parts.add(new Range(start, sentence.length()));
    return parts;
  }

  /** {@return where the comma stands that a date at {@code at} follows; -1 if there is none} */
  private static int openingComma(String sentence, int at) {
    Matcher opening = BEFORE_DATE.matcher(sentence.substring(Math.max(0, at - OPENING), at));
    return opening.find() ? Math.max(0, at - OPENING) + opening.start() : -1;
  }

  /** {@return the part that holds the start of a stretch} */
  static Range holding(List<Range> parts, Range stretch) {
    for (Range part : parts) {
      if (part.contains(stretch.start())) {
        return part;
      }
    }
    return parts.getLast();
  }
}
