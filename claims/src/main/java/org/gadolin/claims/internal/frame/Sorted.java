package org.gadolin.claims.internal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gadolin.text.Range;

/** Looking up by place in what is sorted by place. */
public final class Sorted {

  private Sorted() {}

  /**
   * {@return the position of the first of {@code all} whose place is at least {@code place}; the
   * size where there is none}
   *
   * @param all sorted by {@code placeOf}
   */
  public static <T> int firstFrom(List<T> all, ToIntFunction<T> placeOf, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placeOf.applyAsInt(all.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return those of {@code all} that share a character with a stretch, in order}
   *
   * @param all sorted by the starts of their ranges
   * @param longest the length of the longest range
   */
  public static <T> List<T> overlapping(
      List<T> all, Function<T, Range> rangeOf, int longest, Range stretch) {
    var found = new ArrayList<T>();
    int next = firstFrom(all, one -> rangeOf.apply(one).start(), stretch.start() - longest);
    while (next < all.size() && rangeOf.apply(all.get(next)).start() < stretch.end()) {
      if (rangeOf.apply(all.get(next)).overlaps(stretch)) {
        found.add(all.get(next));
      }
      next++;
    }
    return found;
  }
}
