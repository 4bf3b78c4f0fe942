package org.gadolin.text.internal.literals;

import java.util.Arrays;
import java.util.Collection;
import org.gadolin.text.internal.Trie;

/**
 * Looks for a few strings in a short text, whatever their case: most characters cost one load, the
 * others one more; nothing is allocated. Immutable.
 */
public final class LiteralSearch {

  private static final int KINDS = 128;
  private static final int PAIRS = 4096;
  private static final byte ALONE = 1; // is a string by itself
  private static final byte OPENS = 2; // opens a longer one

  private final byte[] kinds = new byte[KINDS]; // by the lower bits of a character
  private final long[] pairs = new long[PAIRS / Long.SIZE]; // of the first two characters
  private final String[][] byFirst = new String[KINDS][0];

  /** Prepares the search for some strings in lower case, none empty. */
  public LiteralSearch(Collection<String> literals) {
    for (String literal : literals) {
      char first = literal.charAt(0);
      int kind = first & KINDS - 1;
      byFirst[kind] = Arrays.copyOf(byFirst[kind], byFirst[kind].length + 1);
      byFirst[kind][byFirst[kind].length - 1] = literal;
      if (literal.length() == 1) {
        kinds[kind] |= ALONE;
      } else {
        kinds[kind] |= OPENS;
        int pair = pair(first, literal.charAt(1));
        pairs[pair >>> 6] |= 1L << pair;
      }
    }
  }

  /** {@return where the next of the strings starts in {@code [from, to)}; -1 if none does} */
  public int next(String text, int from, int to) {
    int length = text.length();
    int stop = Math.min(to, length);
    for (int at = from; at < stop; at++) {
      char c = Trie.lower(text.charAt(at));
      byte kind = kinds[c & KINDS - 1];
      if (kind != 0) {
        char next = at + 1 < length ? Trie.lower(text.charAt(at + 1)) : 0;
        int pair = pair(c, next);
        boolean may = (kind & ALONE) != 0 || (pairs[pair >>> 6] & 1L << pair) != 0;
        if (may && isOneAt(text, at, c)) {
          return at;
        }
      }
    }
    return -1;
  }

  private boolean isOneAt(String text, int at, char first) {
    for (String literal : byFirst[first & KINDS - 1]) {
      if (literal.charAt(0) == first && startsWith(text, at, literal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String text, int at, String literal) {
    if (at + literal.length() > text.length()) {
      return false;
    }
    for (int i = 1; i < literal.length(); i++) {
      if (Trie.lower(text.charAt(at + i)) != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second * 67) & PAIRS - 1;
  }
}
