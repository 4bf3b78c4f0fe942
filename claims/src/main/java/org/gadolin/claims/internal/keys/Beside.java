package org.gadolin.claims.internal.keys;

import java.util.Locale;
import org.gadolin.core.Span;

/** The words around a passage, within its sentence. */
final class Beside {

  private static final int BEFORE = 40;
  private static final int AFTER = 40;
  private static final String PAUSES = ",，、(（";
  private static final String STOPS = "\n。；;!?！？";

  private final int[] points;

  Beside(String text) {
    points = text.codePoints().toArray();
  }

  /** {@return the passage and some words on either side, lower case} */
  String of(Span span) {
    int end = Math.min(span.end(), points.length);
    int start = Math.min(span.start(), end);
    int from = start;
    while (from > 0 && start - from < BEFORE && !stops(from - 1)) {
      from--;
    }
    int to = end;
    while (to < points.length && to - end < AFTER && !stops(to)) {
      to++;
    }
    return new String(points, from, to - from).toLowerCase(Locale.ROOT);
  }

  /** {@return the passage and what it is a number of: the words up to the next comma} */
  String after(Span span) {
    int start = Math.min(span.start(), points.length);
    int to = Math.min(span.end(), points.length);
    while (to < points.length && to - span.end() < AFTER && !stops(to) && !pauses(to)) {
      to++;
    }
    return new String(points, start, Math.max(0, to - start));
  }

  private boolean pauses(int at) {
    return PAUSES.indexOf(points[at]) >= 0;
  }

  /** {@return whether two passages stand in one sentence} */
  boolean together(Span one, Span other) {
    int to = Math.min(Math.max(one.start(), other.start()), points.length);
    for (int i = Math.min(Math.min(one.end(), other.end()), to); i < to; i++) {
      if (stops(i)) {
        return false;
      }
    }
    return true;
  }

  /** A full stop counts only before a blank: 3.5 has none. */
  private boolean stops(int at) {
    int point = points[at];
    return STOPS.indexOf(point) >= 0
        || point == '.' && at + 1 < points.length && Character.isWhitespace(points[at + 1]);
  }
}
