package org.gadolin.atlas;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code {column}} is filled with what a row says there, and a part in square
 * brackets is left out when one of its gaps stays empty.
 *
 * @param pattern such as <code>{project}[, {operator}]: {value}</code>
 */
record Wording(String pattern) {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  /** {@return the sentence; {@code words} gives the words for a gap, empty for none} */
  String fill(UnaryOperator<String> words) {
    String kept =
        OPTIONAL.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(kept(part, words)));
    return GAP.matcher(kept)
        .replaceAll(gap -> Matcher.quoteReplacement(words.apply(gap.group(1))))
        .strip();
  }

  private static String kept(MatchResult part, UnaryOperator<String> words) {
    boolean whole =
        GAP.matcher(part.group(1)).results().noneMatch(gap -> words.apply(gap.group(1)).isEmpty());
    return whole ? part.group(1) : "";
  }
}
