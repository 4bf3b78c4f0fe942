package org.gadolin.text;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.internal.literals.LiteralSearch;
import org.gadolin.text.internal.literals.Needs;
import org.gadolin.text.internal.literals.RegexReader;

/**
 * A regular expression asked whether it matches in a short text. Most texts are answered without
 * it: it is tried only where a string stands that it cannot match without. The answers are those of
 * {@link Matcher#find}. Immutable, thread-safe.
 */
public final class Expression {

  private static final int WIDE = 12; // with more starts a string, one search tries them together

  private final Pattern pattern;
  private final boolean opens; // every match starts where the text does
  private final boolean needy;
  private final LiteralSearch literals;
  private final int nearest;
  private final int farthest;
  private final BitSet firsts; // empty: any character

  private Expression(Pattern pattern) {
    this.pattern = pattern;
    var reading = RegexReader.read(pattern);
    needy = !reading.needs().isEmpty();
    Needs needs = needy ? reading.needs().getFirst() : new Needs(Set.of(), 0, 0);
    opens = reading.opens();
    literals = new LiteralSearch(needs.literals());
    nearest = needs.nearest();
    farthest = needs.farthest();
    firsts = reading.firsts().orElseGet(BitSet::new);
  }

  /**
   * {@return an expression in the syntax of {@link Pattern}}
   *
   * @throws IllegalArgumentException if its syntax is not understood; see {@link PatternSet}
   */
  public static Expression of(String regex) {
    return new Expression(Pattern.compile(regex));
  }

  /** {@return whether the expression matches somewhere in a text} */
  public boolean isIn(String text) {
    if (!needy) {
      return opens ? pattern.matcher(text).lookingAt() : pattern.matcher(text).find();
    }
    int to = opens && farthest < text.length() ? farthest + 1 : text.length();
    int literal = literals.next(text, nearest, to);
    if (literal < 0) {
      return false;
    }
    if (opens) {
      return pattern.matcher(text).lookingAt();
    }
    return farthest - nearest > WIDE ? pattern.matcher(text).find() : isAt(text, literal);
  }

  private boolean isAt(String text, int first) {
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int free = 0;
    int literal = first;
    while (literal >= 0) {
      for (int at = Math.max(free, literal - farthest); at <= literal - nearest; at++) {
        boolean may = firsts.isEmpty() || firsts.get(text.charAt(at));
        if (may && matcher.region(at, text.length()).lookingAt()) {
          return true;
        }
      }
      free = literal - nearest + 1;
      literal = literals.next(text, literal + 1, text.length());
    }
    return false;
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
