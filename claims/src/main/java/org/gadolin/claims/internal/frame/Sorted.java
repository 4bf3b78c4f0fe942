package org.gadolin.claims.internal.frame;

import java.util.List;
import java.util.function.ToIntFunction;

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
}
