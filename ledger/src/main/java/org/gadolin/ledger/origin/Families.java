package org.gadolin.ledger.origin;

import java.util.Arrays;

/** Numbers that are joined to families step by step (disjoint sets). Not thread-safe. */
final class Families {

  private final int[] parents;

  Families(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /** {@return the smallest number of the family of {@code number}} */
  int of(int number) {
    int top = number;
    while (parents[top] != top) {
      parents[top] = parents[parents[top]];
      top = parents[top];
    }
    return top;
  }

  /** Makes two families one. */
  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
