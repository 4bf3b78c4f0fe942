package org.gadolin.text.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many forms in a text, whatever their case. A form that opens with a Latin letter is looked
 * for at the start of a word only, one of Chinese characters everywhere; the first characters there
 * are looked up in a bit table, and only where they open a form is the trie walked. Unlike in an
 * Aho-Corasick automaton no step waits for the step before it, and most characters cost one load.
 * The worst case is the text's length times the longest form's.
 */
public final class Trie {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Found {
    /** Takes the form of that number, which stands at {@code [start, end)}, UTF-16 indexes. */
    void found(int form, int start, int end);
  }

  private static final int FIRST_CJK = 0x2E80;
  private static final int WINDOW = 8;
  private static final int FEWEST_BITS = 10;
  private static final int MOST_BITS = 17;
  private static final int SPARSE = 5; // so many binary digits more than the forms need
  private static final int BLOCK = Long.SIZE;
  private static final int CHUNK = BLOCK << 8;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Marks of a character: part of a Latin word; opens a form wherever it stands. */
  private static final byte WORD = 1;

  private static final byte ANYWHERE = 2;
  private static final byte ALONE = 4; // is a form by itself wherever it stands
  private static final byte SINGLE = 8; // is a form by itself

  private static final char[] LOWER = lower();
  private static final byte[] CODES = codes(); // of letters in lower case; negative: in no word

  private final byte[] marks = new byte[1 << 16];
  private final int shift; // of a hash, which has as many binary digits as fit the forms
  private final long[] words; // hashes of the forms' first words
  private final long[] openings; // of their first characters
  private final long[] pairs; // of two characters of forms in no word
  private final int longest;
  private final long[] doubles; // of forms of two characters
  private final Branches branches;

  private Trie(List<String> forms, boolean edges) {
    int needed = Integer.SIZE - Integer.numberOfLeadingZeros(forms.size()) + SPARSE;
    int bits = Math.clamp(needed, FEWEST_BITS, MOST_BITS); // small tables stay in the cache
    shift = Long.SIZE - bits;
    words = new long[1 << bits - 6];
    openings = new long[1 << bits - 6];
    pairs = new long[1 << bits - 6];
    doubles = new long[1 << bits - 6];
    longest = forms.stream().mapToInt(String::length).max().orElse(0);
    forms.forEach(form -> add(form, edges));
    for (int c = 0; c < marks.length; c++) {
      marks[c] |= marks[LOWER[c]]; // all cases of a letter open what one of them opens
      marks[c] |= edges && isWord((char) c) ? WORD : 0;
    }
    branches = new Branches(forms.stream().map(Trie::lower).toList());
  }

  /**
   * {@return the trie of some forms, numbered from 0}
   *
   * @param forms none empty
   * @param edges whether Latin letters and digits at a form's edge need a word's edge in the text
   */
  public static Trie of(List<String> forms, boolean edges) {
    return new Trie(forms, edges);
  }

  private static String lower(String form) {
    char[] chars = form.toCharArray();
    for (int at = 0; at < chars.length; at++) {
      chars[at] = LOWER[chars[at]];
    }
    return new String(chars);
  }

  private void add(String form, boolean edges) {
    char[] chars = Arrays.copyOf(form.toCharArray(), form.length() + WINDOW);
    char first = LOWER[chars[0]];
    long codes = codes(chars, 0);
    if (edges && isWord(first)) {
      set(words, hash(word(codes)));
      set(openings, hash(form.length() < WINDOW / 2 ? word(codes) : opening(codes, form.length())));
    } else {
      set(pairs, pair(chars, 0));
      set(openings, hash(opening(codes, form.length())));
      marks[first] |= ANYWHERE;
      marks[first] |= form.length() == 1 ? ALONE : 0;
    }
    marks[first] |= form.length() == 1 ? SINGLE : 0;
    if (form.length() == 2) {
      set(doubles, pair(chars, 0));
    }
  }

  private int hash(long window) {
    return (int) (window * MIX >>> shift);
  }

  private static void set(long[] bits, int hash) {
    bits[hash >>> 6] |= 1L << hash;
  }

  private static boolean isSet(long[] bits, int hash) {
    return (bits[hash >>> 6] & 1L << hash) != 0;
  }

  /** Tells every form in a text, by start, then shortest first. */
  public void scan(String text, Found found) {
    int most = Math.min(text.length(), CHUNK + longest);
    char[] chars = new char[most + BLOCK + WINDOW];
    for (int base = 0; base < text.length(); base += CHUNK) {
      int length = Math.min(text.length() - base, CHUNK + longest);
      text.getChars(base, base + length, chars, 0);
      if (base > 0) { // a new array holds null characters
        Arrays.fill(chars, length, chars.length, (char) 0);
      }
      int before = base > 0 ? marks[text.charAt(base - 1)] & WORD : 0;
      scan(chars, length, before, base, found);
    }
  }

  /** Block by block: which of its characters may open a form, without a branch; then those. */
  private void scan(char[] chars, int length, int before, int base, Found found) {
    int stop = Math.min(length, CHUNK);
    long last = before;
    for (int block = 0; block < stop; block += BLOCK) {
      long inWord = 0;
      long anywhere = 0;
      for (int at = block; at < block + BLOCK; at++) {
        long mark = marks[chars[at]];
        inWord = inWord >>> 1 | mark << 63;
        anywhere = anywhere >>> 1 | (mark & ANYWHERE) << 62;
      }
      long opens = inWord & ~(inWord << 1 | last) | anywhere;
      last = inWord >>> 63;
      for (; opens != 0; opens &= opens - 1) {
        int at = block + Long.numberOfTrailingZeros(opens);
        if (mayOpen(chars, at)) {
          walk(chars, at, length, base, found);
        }
      }
    }
  }

  private boolean mayOpen(char[] chars, int at) {
    byte mark = marks[chars[at]];
    return (mark & WORD) != 0
        ? mayOpenWord(codes(chars, at))
        : (mark & ALONE) != 0 || isSet(pairs, pair(chars, at)) && mayOpenAnywhere(codes(chars, at));
  }

  private boolean mayOpenWord(long codes) {
    return isSet(words, hash(word(codes)))
        && (isSet(openings, hash(word(codes)))
            || isSet(openings, hash(opening(codes, WINDOW / 2)))
            || isSet(openings, hash(opening(codes, WINDOW))));
  }

  private boolean mayOpenAnywhere(long codes) {
    return isSet(openings, hash(opening(codes, 2)))
        || isSet(openings, hash(opening(codes, WINDOW / 2)))
        || isSet(openings, hash(opening(codes, WINDOW)));
  }

  /** The codes of the next eight characters, a byte each. */
  private static long codes(char[] chars, int at) {
    long codes = 0;
    for (int i = 0; i < WINDOW; i++) {
      codes |= (CODES[chars[at + i]] & 0xFFL) << 8 * i;
    }
    return codes;
  }

  /** The codes up to the word's end. */
  private static long word(long codes) {
    long ends = codes & 0x8080808080808080L;
    return codes & ((ends & -ends) >>> 7) - 1;
  }

  /** As many codes as all forms of about that length have: eight, four, or two. */
  private static long opening(long codes, int length) {
    return length >= WINDOW ? codes : length >= WINDOW / 2 ? (int) codes : (short) codes;
  }

  private int pair(char[] chars, int at) {
    return hash(LOWER[chars[at]] | (long) LOWER[chars[at + 1]] << 16);
  }

  private void walk(char[] chars, int start, int length, int base, Found found) {
    if (start >= length) {
      return; // behind the text, where a form of null characters would match
    }
    char a = LOWER[chars[start]];
    if ((marks[a] & SINGLE) != 0) {
      tell(branches.behind(a), base + start, base + start + 1, found);
    }
    if (start + 1 < length && isSet(doubles, pair(chars, start))) {
      tell(branches.behind(a, LOWER[chars[start + 1]]), base + start, base + start + 2, found);
    }
    if (start + Branches.PREFIX > length) {
      return;
    }
    int state = branches.behind(a, LOWER[chars[start + 1]], LOWER[chars[start + 2]]);
    int at = start + Branches.PREFIX;
    while (state != 0) {
      tell(state, base + start, base + at, found);
      state = at < length ? branches.next(state, LOWER[chars[at++]]) : 0;
    }
  }

  private void tell(int state, int start, int end, Found found) {
    for (int form = branches.formAt(state); form >= 0; form = branches.sameForm(form)) {
      found.found(form, start, end);
    }
  }

  /** {@return whether a character is part of a word that blanks part from others} */
  public static boolean isWord(char c) {
    return CODES[c] > 0;
  }

  /** {@return a character in lower case, by itself} */
  public static char lower(char c) {
    return LOWER[c];
  }

  private static byte[] codes() {
    byte[] codes = new byte[1 << 16];
    for (int c = 0; c < codes.length; c++) { // characters may share a code, it is only looked up
      boolean word = c < FIRST_CJK && Character.isLetterOrDigit(c);
      codes[c] = (byte) (word ? LOWER[c] % 127 + 1 : c % 127 - 128);
    }
    return codes;
  }

  private static char[] lower() {
    char[] lower = new char[1 << 16];
    for (int c = 0; c < lower.length; c++) {
      lower[c] = Character.toLowerCase((char) c);
    }
    return lower;
  }
}
