package org.gadolin.claims.internal.relations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Cuts the two sides of a cause out of a sentence. */
final class Clauses {

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[;；:：—]|(?<= )- |, then |, (?:and|but|while|whereas|yet|although|though|according)\\b| (?:while|whereas) ");
  private static final Pattern END =
      Pattern.compile(
          "[;；:：—]|(?<= )- |, (?:and|but|while|whereas|yet|although|though|which|who|so|said|says|according)\\b"
              + "| (?:while|whereas) ");
  private static final Expression PRONOUN =
      Expression.of(
          "(?i)^[\\s,;:，；：—]*(?:and |but )?(?:this|that|these|those|it|they|which|he|she|the (?:move|result|step))?"
              + "[\\s\\w]{0,8}$|^[\\s,，;；]*(?:这|此|该|其)?[^,，]{0,2}$");
  private static final int SHORTEST_CHINESE = 8;

  private Clauses() {}

  /**
   * {@return where the clause before a cue begins; earlier where a pronoun stands for its subject}
   */
  static int startBefore(String sentence, int cue) {
    boolean chinese = isChineseAt(sentence, cue);
    int end = cue;
    int start = boundaryBefore(sentence, end, chinese);
    while (start > 0 && isTooLittle(sentence.substring(start, cue), chinese)) {
      start = boundaryBefore(sentence, start, chinese);
    }
    return start;
  }

  /** {@return where the clause after a cue ends} */
  static int endAfter(String sentence, Range cue) {
    if (isChineseAt(sentence, cue.start())) {
      return chineseEnd(sentence, cue.end());
    }
    Matcher end = END.matcher(sentence);
    return end.find(cue.end()) ? end.start() : sentence.length();
  }

  private static int chineseEnd(String sentence, int from) {
    for (int at = from; at < sentence.length(); at++) {
      boolean comma = ",，".indexOf(sentence.charAt(at)) >= 0;
      if ("；;。：:".indexOf(sentence.charAt(at)) >= 0 || comma && at - from >= SHORTEST_CHINESE) {
        return at;
      }
    }
    return sentence.length();
  }

  private static boolean isTooLittle(String clause, boolean chinese) {
    return PRONOUN.isIn(clause) || chinese && clause.strip().length() < SHORTEST_CHINESE;
  }

  private static int boundaryBefore(String sentence, int end, boolean chinese) {
    if (chinese) {
      int at = end - 1;
      while (at > 0 && (",，;；:：".indexOf(sentence.charAt(at - 1)) < 0 || at > end - 2)) {
        at--;
      }
      return Math.max(0, at);
    }
    int start = 0;
    Matcher boundary = BOUNDARY.matcher(sentence);
    while (boundary.find() && boundary.end() < end) {
      start = boundary.end();
    }
    return start;
  }

  private static boolean isChineseAt(String sentence, int at) {
    return Character.isIdeographic(sentence.charAt(at));
  }
}
