package org.gadolin.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The set of a text's short runs of words, by which copies are told: {@value #WORDS} words in a row
 * in Latin script, {@value #CHARACTERS} characters in Chinese. Case, blanks and punctuation do not
 * count, a mark between the digits of a number neither. Immutable, thread-safe.
 *
 * <p>Resemblance and containment are those of A. Broder, <i>On the resemblance and containment of
 * documents</i> (1997), section 2; {@link #sample} is his sketch MOD<sub>m</sub>, which estimates
 * both, where the smallest hashes (MinHash) estimate the resemblance only and miss excerpts.
 */
public final class Shingles {

  private static final int WORDS = 3;
  private static final int CHARACTERS = 5;
  private static final long MIX_1 = 0xFF51AFD7ED558CCDL; // the finalizer of MurmurHash3
  private static final long MIX_2 = 0xC4CEB9FE1A85EC53L;

  private final long[] hashes; // sorted, distinct

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** {@return the shingles of a folded text} */
  public static Shingles of(String folded) {
    String text = folded.toLowerCase(Locale.ROOT);
    long[] tokens = new long[text.length()];
    boolean[] han = new boolean[text.length()];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int end = tokenEnd(text, at);
      if (end > at) {
        han[count] = isHan(text.charAt(at));
        tokens[count++] = hash(text, at, end);
      }
      at = Math.max(end, at + 1);
    }
    long[] hashes = new long[count];
    int size = 0;
    for (int first = 0; first < count; first++) {
      int length = han[first] ? CHARACTERS : WORDS;
      if (first + length <= count) {
        hashes[size++] = joined(tokens, first, length);
      }
    }
    Arrays.sort(hashes, 0, size);
    return new Shingles(distinct(hashes, size));
  }

  /** {@return the number of different shingles} */
  public int size() {
    return hashes.length;
  }

  /** {@return the number of shingles both texts have} */
  public int shared(Shingles other) {
    int shared = 0;
    int here = 0;
    int there = 0;
    while (here < hashes.length && there < other.hashes.length) {
      int order = Long.compare(hashes[here], other.hashes[there]);
      shared += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** {@return the shared part of all shingles of both, 0..1 (Jaccard's index); 0 of two empty} */
  public double resemblance(Shingles other) {
    int shared = shared(other);
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** {@return the part of the smaller text's shingles that the other has too, 0..1} */
  public double containment(Shingles other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  /** {@return one shingle in {@code modulus}, the same ones in every text} */
  public long[] sample(int modulus) {
    return Arrays.stream(hashes)
        .filter(hash -> Long.remainderUnsigned(hash, modulus) == 0)
        .toArray();
  }

  private static int tokenEnd(String text, int at) {
    if (isHan(text.charAt(at))) {
      return at + 1;
    }
    int end = at;
    while (end < text.length() && !isHan(text.charAt(end)) && isPart(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    boolean inNumber =
        (c == ',' || c == '.')
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || inNumber;
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  private static long hash(String text, int start, int end) {
    long hash = 1; // not the length: a comma between digits does not count
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = c == ',' ? hash : mixed(hash * 31 + c);
    }
    return hash;
  }

  private static long joined(long[] tokens, int first, int length) {
    long hash = 0;
    for (int i = first; i < first + length; i++) {
      hash = mixed(hash * 31 + tokens[i]);
    }
    return hash;
  }

  private static long mixed(long value) {
    long hash = (value ^ value >>> 33) * MIX_1;
    hash = (hash ^ hash >>> 33) * MIX_2;
    return hash ^ hash >>> 33;
  }

  private static long[] distinct(long[] sorted, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
