package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Optional;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.text.Range;

/** Finds the word of a list that a figure's own words bring nearest. */
final class Near {

  private static final int BEHIND = 45;
  private static final String STOPS = ",;:、。，；：(|\n";

  private Near() {}

  /** {@return the last before the figure in its sentence, or one close behind that is nearer} */
  static Optional<Lexicon.Hit> nearest(
      String text, List<Lexicon.Hit> hits, Range sentence, Range figure) {
    int next = firstFrom(hits, figure.start());
    Optional<Lexicon.Hit> before = Optional.empty();
    int distance = Integer.MAX_VALUE;
    if (next > 0 && hits.get(next - 1).range().start() >= sentence.start()) {
      before = Optional.of(hits.get(next - 1));
      distance = figure.start() - hits.get(next - 1).range().end();
    }
    int behind = firstFrom(hits, figure.end());
    if (behind < hits.size()) {
      Range range = hits.get(behind).range();
      int gap = range.start() - figure.end();
      boolean close = range.end() <= sentence.end() && gap < BEHIND && gap < distance;
      if (close && isUnbroken(text.substring(figure.end(), range.start()))) {
        return Optional.of(hits.get(behind));
      }
    }
    return before;
  }

  /** {@return the hits that lie in a range} */
  static List<Lexicon.Hit> within(List<Lexicon.Hit> hits, Range range) {
    int from = firstFrom(hits, range.start());
    int to = from;
    while (to < hits.size() && hits.get(to).range().end() <= range.end()) {
      to++;
    }
    return hits.subList(from, to);
  }

  /** {@return whether one of the ranges, in order of their starts, covers a range} */
  static boolean isCovered(List<Range> ranges, Range range) {
    int next = Sorted.firstFrom(ranges, Range::start, range.start() + 1);
    return next > 0 && ranges.get(next - 1).end() >= range.end();
  }

  static int firstFrom(List<Lexicon.Hit> hits, int index) {
    return Sorted.firstFrom(hits, hit -> hit.range().start(), index);
  }

  private static boolean isUnbroken(String words) {
    return words.chars().noneMatch(c -> STOPS.indexOf(c) >= 0);
  }
}
