package org.gadolin.claims.internal.events;

import java.util.List;
import org.gadolin.text.Range;

/**
 * Finds the things that belong to an English predicate as its subject or object: those that stand
 * beside it with no other clause in between. Immutable.
 */
final class Arguments {

  private static final String BARRIERS = ";:()—\n";
  private static final int REACH = 56;

  private final long clause;

  /**
   * @param clause the mask of the words that open another clause
   */
  Arguments(long clause) {
    this.clause = clause;
  }

  /** {@return the classes of what stands beside the predicate, in its part of the sentence} */
  long of(String sentence, Range part, Range trigger, List<ClassHit> things) {
    int from = Math.max(part.start(), trigger.start() - REACH);
    int to = Math.min(part.end(), trigger.end() + REACH);
    for (ClassHit thing : things) {
      if ((thing.classes() & clause) != 0) {
        if (thing.range().end() <= trigger.start()) {
          from = Math.max(from, thing.range().end());
        } else if (thing.range().start() >= trigger.end()) {
          to = Math.min(to, thing.range().start());
        }
      }
    }
    from = lastBarrier(sentence, from, trigger.start());
    to = firstBarrier(sentence, trigger.end(), to);
    long beside = 0;
    for (ClassHit thing : things) {
      boolean reached = thing.range().start() < to && thing.range().end() > from;
      if (reached && !trigger.contains(thing.range())) {
        beside |= thing.classes();
      }
    }
    return beside;
  }

  private static int lastBarrier(String sentence, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (BARRIERS.indexOf(sentence.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return from;
  }

  private static int firstBarrier(String sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (BARRIERS.indexOf(sentence.charAt(at)) >= 0) {
        return at;
      }
    }
    return to;
  }
}
