package org.gadolin.text;

import java.util.Arrays;

/** Stretches where a match may start, in order and apart from one another. */
final class Starts {
  private int[] first = new int[8];
  private int[] last = new int[8];
  private int size;

  /** Adds a stretch that starts and ends behind the starts and ends of those before. */
  void add(int from, int to) {
    if (size > 0 && from <= last[size - 1] + 1) {
      last[size - 1] = to;
      return;
    }
    if (size == first.length) {
      first = Arrays.copyOf(first, size * 2);
      last = Arrays.copyOf(last, size * 2);
    }
    first[size] = from;
    last[size++] = to;
  }

  /** {@return how many there are} */
  int size() {
    return size;
  }

  /** {@return the first index of the stretch of that number} */
  int first(int number) {
    return first[number];
  }

  /** {@return the last index of the stretch of that number} */
  int last(int number) {
    return last[number];
  }

  /** {@return what lies in these stretches and in the other ones} */
  Starts shared(Starts other) {
    var shared = new Starts();
    int mine = 0;
    int theirs = 0;
    while (mine < size && theirs < other.size) {
      int from = Math.max(first[mine], other.first[theirs]);
      int to = Math.min(last[mine], other.last[theirs]);
      if (from <= to) {
        shared.add(from, to);
      }
      if (last[mine] < other.last[theirs]) {
        mine++;
      } else {
        theirs++;
      }
    }
    return shared;
  }
}
