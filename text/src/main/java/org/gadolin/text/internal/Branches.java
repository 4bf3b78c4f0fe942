package org.gadolin.text.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The states of a trie, numbered from 1 in the order of the sorted forms: a state's first child is
 * the next number, so that the rest of a form is read in one stretch of memory. The first {@value
 * #PREFIX} characters, where the trie branches most, are passed by one look-up. Immutable.
 */
final class Branches {

  /** How many characters one look-up passes. */
  static final int PREFIX = 3;

  private static final int NONE = -1;
  private static final int CHILD = 1 << 31;
  private static final int LENGTH_SHIFT = 48;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final char[] labels; // by state
  private final int[] siblings; // by state: the next one of its parent; the sign tells a child
  private final int[] formAt; // by state: the last form that ends there
  private final int[] sameForm; // by form: the one before it with the same letters
  private int states;
  private long[] prefixes = new long[64]; // 0: none
  private int[] prefixStates = new int[64];
  private int prefixCount;

  /** Prepares the states of some forms, in lower case and numbered from 0. */
  Branches(List<String> forms) {
    int most = forms.stream().mapToInt(String::length).sum() + 1;
    char[] allLabels = new char[most];
    siblings = new int[most];
    int[] ends = new int[most];
    Arrays.fill(ends, NONE);
    sameForm = new int[forms.size()];
    int longest = forms.stream().mapToInt(String::length).max().orElse(0);
    int[] path = new int[longest + 1]; // path[i]: the state behind i characters of the last form
    String last = "";
    int[] sorted =
        IntStream.range(0, forms.size())
            .boxed()
            .sorted(Comparator.comparing(forms::get))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int form : sorted) {
      String letters = forms.get(form);
      int shared = shared(last, letters);
      for (int at = shared; at < letters.length(); at++) {
        int state = ++states;
        allLabels[state] = letters.charAt(at);
        if (at == shared && shared < last.length()) {
          siblings[path[at + 1]] |= state;
        } else {
          siblings[path[at]] |= CHILD;
        }
        path[at + 1] = state;
        if (at < PREFIX) {
          putPrefix(prefix(letters, at + 1), state);
        }
      }
      sameForm[form] = ends[path[letters.length()]];
      ends[path[letters.length()]] = form;
      last = letters;
    }
    labels = Arrays.copyOf(allLabels, states + 1);
    formAt = Arrays.copyOf(ends, states + 1);
  }

  private static int shared(String one, String other) {
    int shared = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return shared < 0 ? one.length() : shared;
  }

  private static long prefix(String form, int length) {
    long key = (long) length << LENGTH_SHIFT;
    for (int at = 0; at < length; at++) {
      key |= (long) form.charAt(at) << 16 * at;
    }
    return key;
  }

  private void putPrefix(long key, int state) {
    if (++prefixCount * 2 > prefixes.length) {
      long[] keys = prefixes;
      int[] values = prefixStates;
      prefixes = new long[keys.length * 2];
      prefixStates = new int[keys.length * 2];
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != 0) {
          put(keys[i], values[i]);
        }
      }
    }
    put(key, state);
  }

  private void put(long key, int state) {
    int slot = slot(key);
    prefixes[slot] = key;
    prefixStates[slot] = state;
  }

  private int slot(long key) {
    int slot = (int) (key * MIX >>> 40) & prefixes.length - 1;
    while (prefixes[slot] != 0 && prefixes[slot] != key) {
      slot = slot + 1 & prefixes.length - 1;
    }
    return slot;
  }

  /** {@return the state behind one character; 0 if no form begins so} */
  int behind(char a) {
    return prefixStates[slot(1L << LENGTH_SHIFT | a)];
  }

  /** {@return the state behind two characters; 0 if no form begins so} */
  int behind(char a, char b) {
    return prefixStates[slot(2L << LENGTH_SHIFT | (long) b << 16 | a)];
  }

  /** {@return the state behind three characters; 0 if no form begins so} */
  int behind(char a, char b, char c) {
    return prefixStates[slot(3L << LENGTH_SHIFT | (long) c << 32 | (long) b << 16 | a)];
  }

  /** {@return the state that a character leads to from a state; 0 if none} */
  int next(int state, char c) {
    if (siblings[state] >= 0) {
      return 0;
    }
    int child = state + 1;
    while (labels[child] != c) {
      child = siblings[child] & ~CHILD;
      if (child == 0) {
        return 0;
      }
    }
    return child;
  }

  /** {@return the last form that ends at a state; negative if none does} */
  int formAt(int state) {
    return formAt[state];
  }

  /** {@return the form before it with the same letters; negative if there is none} */
  int sameForm(int form) {
    return sameForm[form];
  }
}
