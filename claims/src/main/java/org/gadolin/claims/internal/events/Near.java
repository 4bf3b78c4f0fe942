package org.gadolin.claims.internal.events;

import java.util.List;
import org.gadolin.text.Range;

/**
 * Object classes around a predicate, by side; what it overlaps is on both.
 *
 * @param before mask of the classes that begin before it
 * @param after mask of the classes that end after it
 */
record Near(long before, long after) {

  private static final int BEFORE = 150;
  private static final int AFTER = 130;
  private static final int CHINESE_BEFORE = 60;
  private static final int CHINESE_AFTER = 50;

  long all() {
    return before | after;
  }

  /** {@return what stands near a predicate within its part of the sentence} */
  static Near of(String sentence, Range part, Range trigger, List<ClassHit> things) {
    boolean chinese = Character.isIdeographic(sentence.charAt(trigger.start()));
    int from = Math.max(part.start(), trigger.start() - (chinese ? CHINESE_BEFORE : BEFORE));
    int to = Math.min(part.end(), trigger.end() + (chinese ? CHINESE_AFTER : AFTER));
    long before = 0;
    long after = 0;
    for (ClassHit thing : things) {
      Range range = thing.range();
      if (range.start() < to && range.end() > from && !trigger.contains(range)) {
        before |= range.start() < trigger.start() ? thing.classes() : 0;
        after |= range.end() > trigger.end() ? thing.classes() : 0;
      }
    }
    return new Near(before, after);
  }
}
