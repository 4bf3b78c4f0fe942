package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts English and Chinese text into sentences. */
public final class Sentences {

  private Sentences() {}

  /** {@return the sentences of a text, in order, without gaps} */
  public static List<Range> of(String text) {
    var sentences = new ArrayList<Range>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean stop =
          "。！？!?;；\n".indexOf(c) >= 0
              || c == '.'
                  && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
      if (stop) {
        sentences.add(new Range(start, at + 1));
        start = at + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Range(start, text.length()));
    }
    return sentences;
  }
}
