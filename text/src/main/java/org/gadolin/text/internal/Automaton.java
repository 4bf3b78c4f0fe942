package org.gadolin.text.internal;

import java.util.Arrays;
import java.util.List;

/**
 * An Aho-Corasick automaton over the UTF-8 bytes of case-folded characters, one dense table row for
 * each state. Bytes keep the rows narrow: a row of Chinese characters would be thousands wide. A
 * surrogate is written as three bytes of its own, so every char of a String has a code.
 */
public final class Automaton {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Found {
    /** Takes the term of that number, which ends before UTF-16 index {@code end}. */
    void found(int term, int end);
  }

  private static final int NONE = -1;

  private final int[] classOf = new int[256]; // 0: a byte of no term
  private int width = 1;
  private int states = 1;
  private int[] next = new int[0]; // state * width + class
  private int[] termAt; // the first term that ends at a state
  private final int[] sameForm; // the next term with the same folded form
  private int[] shorter = new int[0]; // the nearest shorter state where a term ends

  private Automaton(List<String> forms) {
    sameForm = new int[forms.size()];
    int bytes = countBytes(forms);
    termAt = new int[bytes + 1];
    Arrays.fill(termAt, NONE);
    next = new int[64 * width];
    for (int term = 0; term < forms.size(); term++) {
      add(forms.get(term), term);
    }
    next = Arrays.copyOf(next, states * width);
    termAt = Arrays.copyOf(termAt, states);
    link();
  }

  /** {@return the automaton of some non-empty forms, numbered from 0} */
  public static Automaton of(List<String> forms) {
    return new Automaton(forms);
  }

  private int countBytes(List<String> forms) {
    int bytes = 0;
    for (String form : forms) {
      for (int at = 0; at < form.length(); at++) {
        int code = code(form.charAt(at));
        for (int left = code; left != 0; left >>>= 8, bytes++) {
          if (classOf[left & 0xFF] == 0) {
            classOf[left & 0xFF] = width++;
          }
        }
      }
    }
    return bytes;
  }

  private void add(String form, int term) {
    int state = 0;
    for (int at = 0; at < form.length(); at++) {
      for (int left = code(form.charAt(at)); left != 0; left >>>= 8) {
        int cell = state * width + classOf[left & 0xFF];
        if (next[cell] == 0) {
          next[cell] = states++;
          if (states * width > next.length) {
            next = Arrays.copyOf(next, Math.max(states * width, next.length * 2));
          }
        }
        state = next[cell];
      }
    }
    sameForm[term] = termAt[state];
    termAt[state] = term;
  }

  private void link() {
    shorter = new int[states];
    int[] fail = new int[states];
    int[] queue = new int[states];
    int tail = 1; // the root stands first
    for (int head = 0; head < tail; head++) {
      int state = queue[head];
      for (int c = 0; c < width; c++) {
        int cell = state * width + c;
        int back = state == 0 ? 0 : next[fail[state] * width + c];
        if (next[cell] == 0) {
          next[cell] = back;
        } else {
          int child = next[cell];
          fail[child] = back;
          shorter[child] = termAt[back] != NONE ? back : shorter[back];
          queue[tail++] = child;
        }
      }
    }
  }

  /** Tells every term in a text, in the order of the ends. */
  public void scan(String text, Found found) {
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      for (int left = code(text.charAt(at)); left != 0; left >>>= 8) {
        state = next[state * width + classOf[left & 0xFF]];
      }
      for (int end = state; end != 0; end = shorter[end]) {
        for (int term = termAt[end]; term != NONE; term = sameForm[term]) {
          found.found(term, at + 1);
        }
      }
    }
  }

  /** The UTF-8 bytes of a char in lower case, the first byte lowest; NUL as its long form. */
  private static int code(char raw) {
    if (raw < 0x80 && raw != 0) {
      return raw >= 'A' && raw <= 'Z' ? raw + 32 : raw;
    }
    char c = Character.toLowerCase(raw);
    if (c < 0x80 && c != 0) {
      return c;
    }
    if (c < 0x800) {
      return (0xC0 | c >> 6) | (0x80 | c & 0x3F) << 8;
    }
    return (0xE0 | c >> 12) | (0x80 | c >> 6 & 0x3F) << 8 | (0x80 | c & 0x3F) << 16;
  }
}
