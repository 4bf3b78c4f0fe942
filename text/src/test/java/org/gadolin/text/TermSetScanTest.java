package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matcher against the plainest one there is, over long texts that cross its blocks. */
final class TermSetScanTest {

  private static final String[] PIECES = {
    "rare",
    "rare earth",
    "Rare Earths",
    "Nd",
    "nd",
    "ND",
    "the",
    "the Shanghai exchange",
    "in",
    "in situ",
    "U.S.",
    "u",
    "s",
    "钕",
    "钕铁硼",
    "稀土",
    "土",
    "北方稀土",
    "T细胞",
    "600111",
    "6",
    " ",
    " ",
    "\n",
    ".",
    "-",
    "(",
    "(Ce,La)",
    "é",
    "Éclair",
    "a",
    "x",
    "ß",
    "İ",
    "extraordinarily-long-word"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void hitsAreThoseOfComparingEveryTermEverywhere(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    while (text.length() < 40_000) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    var terms = List.of(PIECES).stream().filter(piece -> !piece.isBlank()).toList();
    var builder = TermSet.builder();
    for (int number = 0; number < terms.size(); number++) {
      if (number % 2 == 0) {
        builder.addAnyCase(terms.get(number), number);
      } else {
        builder.addExact(terms.get(number), number);
      }
    }
    var hits = new ArrayList<String>();
    builder.build().scan(text.toString(), (start, end, value) -> hits.add(start + "-" + value));
    hits.sort(null);
    assertThat(hits).isEqualTo(plain(text.toString(), terms));
  }

  private static List<String> plain(String text, List<String> terms) {
    var hits = new ArrayList<String>();
    for (int number = 0; number < terms.size(); number++) {
      String term = terms.get(number);
      for (int at = 0; at + term.length() <= text.length(); at++) {
        String there = text.substring(at, at + term.length());
        boolean same = number % 2 == 0 ? folded(there).equals(folded(term)) : there.equals(term);
        if (same && isEdge(text, at) && isEdge(text, at + term.length())) {
          hits.add(at + "-" + number);
        }
      }
    }
    hits.sort(null);
    return hits;
  }

  private static String folded(String text) {
    var folded = new StringBuilder();
    text.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
    return folded.toString();
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));
  }

  private static boolean isWord(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
