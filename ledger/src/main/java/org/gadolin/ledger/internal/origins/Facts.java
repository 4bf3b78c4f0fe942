package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.text.Dates;
import org.gadolin.text.Quantities;
import org.gadolin.text.QuantityHit;

/**
 * What a story says that survives rewording and translation: its figures with their units in the
 * order of the text, and the English names of its bodies and places. Its words serve to tell a
 * rewording from another story with the same figures.
 *
 * @param figures such as {@code 1200 t}, a rate and a mass alike
 * @param names English names
 * @param words the different words of four letters and more, or pairs of Chinese characters
 */
record Facts(List<String> figures, Set<String> names, Set<String> words) {

  private static final Pattern WORD = Pattern.compile("[a-z]{4,}|\\p{IsHan}+");
  private static final Set<String> WITH_UNIT =
      Set.of("mass", "rate", "price", "money", "ratio", "temperature", "length", "frequency");

  static Facts of(SourceDocument document, Extraction extraction, String folded) {
    var figures = new ArrayList<String>();
    var dates = Dates.find(folded, document.head().published());
    for (QuantityHit hit : Quantities.find(folded, dates)) {
      if (hit.doubt().isEmpty()) {
        String unit =
            WITH_UNIT.contains(hit.kind()) ? hit.unit().replaceAll("/(yr|month)$", "") : "";
        figures.add(figure(hit.low(), unit));
        if (hit.isRange()) {
          figures.add(figure(hit.high(), unit));
        }
      }
    }
    var names = new HashSet<String>();
    extraction.actors().forEach(actor -> names.add(actor.name()));
    extraction.places().forEach(place -> names.add(place.name()));
    return new Facts(List.copyOf(figures), Set.copyOf(names), words(folded));
  }

  private static String figure(double value, String unit) {
    return String.format(Locale.ROOT, "%.4g %s", Math.abs(value), unit).strip();
  }

  private static Set<String> words(String folded) {
    var words = new HashSet<String>();
    Matcher matcher = WORD.matcher(folded.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String word = matcher.group();
      if (word.charAt(0) < 0x80) {
        words.add(word);
      } else {
        for (int i = 0; i + 2 <= word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      }
    }
    return words;
  }

  /** {@return how many figures both have, each as often as it stands in both} */
  int sharedFigures(Facts other) {
    Map<String, Integer> counts = new HashMap<>();
    figures.forEach(figure -> counts.merge(figure, 1, Integer::sum));
    int shared = 0;
    for (String figure : other.figures) {
      if (counts.getOrDefault(figure, 0) > 0) {
        counts.merge(figure, -1, Integer::sum);
        shared++;
      }
    }
    return shared;
  }

  /** {@return the most figures both have in one order (longest common subsequence)} */
  int orderedFigures(Facts other) {
    int[] row = new int[other.figures.size() + 1];
    for (String figure : figures) {
      int diagonal = 0;
      for (int i = 0; i < other.figures.size(); i++) {
        int above = row[i + 1];
        row[i + 1] = figure.equals(other.figures.get(i)) ? diagonal + 1 : Math.max(above, row[i]);
        diagonal = above;
      }
    }
    return row[other.figures.size()];
  }

  /** {@return the part of the fewer words that the other has too} */
  double sharedWords(Facts other) {
    return containment(words, other.words);
  }

  /** {@return the part of the fewer names that the other has too} */
  double sharedNames(Facts other) {
    return containment(names, other.names);
  }

  private static double containment(Set<String> one, Set<String> other) {
    if (one.size() > other.size()) {
      return containment(other, one);
    }
    return one.isEmpty() ? 0 : (double) one.stream().filter(other::contains).count() / one.size();
  }
}
