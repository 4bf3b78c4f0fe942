package org.gadolin.claims.internal.relations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.Range;

/**
 * A cause, its effect and the stretch of the sentence that states both.
 *
 * @param cause the cause, in the words of the text
 * @param effect the effect, in the words of the text
 * @param range where, in the sentence
 */
record Statement(String cause, String effect, Range range) {

  private static final int LONGEST = 320;
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)(?:,? ?\\b(?:has|have|had|is|are|was|were|also|since|will|would|that|which|and|can|could))+$");

  /** What a Chinese clause may open with before the word of cause: who or what it is about. */
  private static final Pattern SUBJECT = Pattern.compile("(?:^|[,，:：;；])([^,，:：;；]{1,16})$");

  private static final int SHORTEST = 4;
  private static final int SHORTEST_CHINESE = 2;

  /** {@return subject and predicate of a verb of effect} */
  static Statement ofVerb(String sentence, Range verb) {
    var around = around(sentence, verb, true);
    String cause = AUXILIARY.matcher(around.cause()).replaceFirst("");
    String effect =
        bare(sentence.substring(verb.start(), Math.max(verb.end(), around.range().end())));
    return around.effect().isEmpty() ? around : new Statement(cause, effect, around.range());
  }

  /** {@return the clauses before and after a cue} */
  static Statement around(String sentence, Range cue, boolean causeFirst) {
    int start = Clauses.startBefore(sentence, cue.start());
    int end = Clauses.endAfter(sentence, cue);
    if (causeFirst && sentence.substring(cue.end()).length() <= 1) {
      return closing(sentence, cue);
    }
    String before = bare(sentence.substring(start, cue.start()));
    String after = bare(sentence.substring(Math.min(end, cue.end()), end));
    Range range = trimmed(sentence, start, end);
    return causeFirst ? new Statement(before, after, range) : new Statement(after, before, range);
  }

  /**
   * {@return cause and effect before a cue that closes the sentence: {@code X, and Y as a result}}
   */
  private static Statement closing(String sentence, Range cue) {
    int effect = Clauses.startBefore(sentence, cue.start());
    int cause = effect == 0 ? 0 : Clauses.startBefore(sentence, effect - 1);
    return new Statement(
        bare(sentence.substring(cause, effect)),
        bare(sentence.substring(effect, cue.start())),
        trimmed(sentence, cause, cue.end()));
  }

  /** {@return cause up to the first comma after a cue that opens a clause, then the effect} */
  static Optional<Statement> leading(String sentence, Range cue) {
    String before = sentence.substring(0, cue.start());
    Range from = cue;
    if (!before.isBlank() && !before.matches("(?s).*(?:[-:;：；•*—]\\s*|[,，]$)")) {
      Matcher subject = SUBJECT.matcher(before);
      if (!Character.isIdeographic(sentence.charAt(cue.start())) || !subject.find()) {
        return Optional.empty();
      }
      from = new Range(subject.start(1), cue.end());
    }
    boolean purpose = sentence.startsWith("为", cue.start()) && cue.length() > 2;
    return atComma(sentence, from, purpose ? cue.start() + 1 : cue.end());
  }

  /** {@return a cause that ends at a comma, with its effect in the next clause} */
  static Statement across(String sentence, int start, Range cue, int comma) {
    int end = Math.max(comma + 1, Clauses.endAfter(sentence, new Range(cue.start(), comma + 1)));
    return new Statement(
        bare(sentence.substring(cue.end(), comma)),
        bare(sentence.substring(comma, end)),
        trimmed(sentence, start, end));
  }

  /** {@return a clause that holds its cause and its effect without a pause between them} */
  static Statement within(String sentence, int start, Range cue) {
    int end = Clauses.endAfter(sentence, cue);
    String rest = bare(sentence.substring(Math.min(cue.end(), end), end));
    return new Statement(rest, bare(sentence.substring(start, end)), trimmed(sentence, start, end));
  }

  /** {@return the effect between the verb and its preposition, then the cause} */
  static Optional<Statement> blaming(String sentence, Range cue, String preposition) {
    int at = sentence.indexOf(" " + preposition + " ", cue.end());
    if (at < 0) {
      return Optional.empty();
    }
    int end = Clauses.endAfter(sentence, new Range(at, at + preposition.length() + 2));
    String effect = bare(sentence.substring(cue.end(), at));
    String cause = bare(sentence.substring(at + preposition.length() + 2, end));
    int start = Clauses.startBefore(sentence, cue.start());
    return Optional.of(new Statement(cause, effect, trimmed(sentence, start, end)));
  }

  /** {@return the cause between a cue and its closing word, then the effect after a comma} */
  static Optional<Statement> joint(String sentence, Range cue, String closing) {
    int at = sentence.indexOf(closing, cue.end());
    boolean near = at > cue.end() && at - cue.end() <= 30;
    if (!near || firstComma(sentence.substring(0, at), cue.end()) >= 0) {
      return Optional.empty();
    }
    int comma = firstComma(sentence, at);
    int closed = at + closing.length();
    if (comma < 0 || comma > closed + 1) { // no pause: the effect is the rest of the clause
      int stop = comma < 0 ? sentence.length() : comma;
      return Optional.of(
          new Statement(
              bare(sentence.substring(cue.end(), at)),
              bare(sentence.substring(Math.min(closed, stop), stop)),
              trimmed(sentence, cue.start(), stop)));
    }
    int end = Clauses.endAfter(sentence, new Range(comma, comma + 1));
    end = Math.max(end, Math.min(sentence.length(), comma + 1));
    return Optional.of(
        new Statement(
            bare(sentence.substring(cue.end(), at)),
            bare(sentence.substring(comma, end)),
            trimmed(sentence, cue.start(), end)));
  }

  /** {@return whether both sides say something and the whole is no longer than evidence may be} */
  boolean isWhole() {
    return says(cause) && says(effect) && range.length() <= LONGEST;
  }

  private static Optional<Statement> atComma(String sentence, Range cue, int from) {
    int comma = firstComma(sentence, from);
    if (comma < 0) {
      return Optional.empty();
    }
    int stop = comma + 1;
    while (stop < sentence.length() && ";；—".indexOf(sentence.charAt(stop)) < 0) {
      stop++;
    }
    return Optional.of(
        new Statement(
            bare(sentence.substring(from, comma)),
            bare(sentence.substring(comma, stop)),
            trimmed(sentence, cue.start(), stop)));
  }

  private static int firstComma(String sentence, int from) {
    for (int at = from; at < sentence.length(); at++) {
      if (",，".indexOf(sentence.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean says(String side) {
    boolean chinese = side.chars().anyMatch(Character::isIdeographic);
    return side.length() >= (chinese ? SHORTEST_CHINESE : SHORTEST);
  }

  private static String bare(String side) {
    int start = 0;
    int end = side.length();
    while (start < end && !Character.isLetterOrDigit(side.charAt(start))) {
      start++;
    }
    while (end > start && ".,;:，。；： \n".indexOf(side.charAt(end - 1)) >= 0) {
      end--;
    }
    return side.substring(start, end);
  }

  private static Range trimmed(String sentence, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(sentence.charAt(from))) {
      from++;
    }
    while (to > from && " .,;，。；\n".indexOf(sentence.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Range(from, to);
  }
}
