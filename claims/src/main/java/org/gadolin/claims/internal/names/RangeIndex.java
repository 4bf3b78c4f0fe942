package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gadolin.text.Range;

/**
 * Ranges with what belongs to them, sorted by where they start. A look-up walks only what starts
 * within the length of the longest range before its end, so a long text with many names costs no
 * more for each name than a short one.
 *
 * @param <T> what belongs to a range
 */
final class RangeIndex<T> {

  /** A range with what belongs to it. */
  record Entry<T>(Range range, T value) {}

  private final TreeMap<Integer, List<Entry<T>>> entriesByStart = new TreeMap<>();
  private int longest;

  /** Adds a range. */
  void add(Range range, T value) {
    entriesByStart
        .computeIfAbsent(range.start(), start -> new ArrayList<>())
        .add(new Entry<>(range, value));
    longest = Math.max(longest, range.length());
  }

  /** {@return the length of the longest range} */
  int longest() {
    return longest;
  }

  /** {@return whether no range shares a character with this one} */
  boolean isFree(Range range) {
    int first = range.start() - longest;
    for (var starting : entriesByStart.subMap(Math.min(first, range.end()), range.end()).values()) {
      for (Entry<T> entry : starting) {
        if (entry.range().overlaps(range)) {
          return false;
        }
      }
    }
    return true;
  }

  /** {@return what shares a character with a range, by start} */
  List<Entry<T>> overlapping(Range range) {
    var found = within(new Range(Math.max(0, range.start() - longest), range.end()));
    found.removeIf(entry -> !entry.range().overlaps(range));
    return found;
  }

  /** {@return what starts in a range, by start} */
  List<Entry<T>> within(Range range) {
    var found = new ArrayList<Entry<T>>();
    entriesByStart.subMap(range.start(), range.end()).values().forEach(found::addAll);
    return found;
  }

  /** {@return what starts at or behind an index, the nearest first} */
  Iterable<List<Entry<T>>> from(int index) {
    return entriesByStart.tailMap(index).values();
  }

  /** {@return what starts before an index, the nearest first} */
  Iterable<List<Entry<T>>> before(int index) {
    return entriesByStart.headMap(index, false).descendingMap().values();
  }
}
