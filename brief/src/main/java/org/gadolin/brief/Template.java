package org.gadolin.brief;

import java.util.Map;

/**
 * A sentence with {@code {holes}}. A part in {@code [ ]} is left out when one of its holes is
 * empty; parts do not nest.
 */
record Template(String text) {

  /**
   * {@return the sentence}
   *
   * @param fillings words by the name of the hole
   * @throws IllegalArgumentException if the template has a hole that {@code fillings} lacks
   */
  String fill(Map<String, String> fillings) {
    var out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      if (open < 0) {
        return out.append(filled(text.substring(at), fillings)).toString();
      }
      int close = text.indexOf(']', open);
      out.append(filled(text.substring(at, open), fillings));
      String part = text.substring(open + 1, close);
      if (isWhole(part, fillings)) {
        out.append(filled(part, fillings));
      }
      at = close + 1;
    }
    return out.toString();
  }

  private boolean isWhole(String part, Map<String, String> fillings) {
    int open = part.indexOf('{');
    while (open >= 0) {
      int close = part.indexOf('}', open);
      if (word(part.substring(open + 1, close), fillings).isEmpty()) {
        return false;
      }
      open = part.indexOf('{', close);
    }
    return true;
  }

  private String filled(String part, Map<String, String> fillings) {
    var out = new StringBuilder();
    int at = 0;
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', at)) {
      int close = part.indexOf('}', open);
      out.append(part, at, open).append(word(part.substring(open + 1, close), fillings));
      at = close + 1;
    }
    return out.append(part.substring(at)).toString();
  }

  private String word(String hole, Map<String, String> fillings) {
    String word = fillings.get(hole);
    if (word == null) {
      throw new IllegalArgumentException(
          "The template (%s) has a hole (%s) that is not filled.".formatted(text, hole));
    }
    return word;
  }
}
