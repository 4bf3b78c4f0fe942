package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Optional;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Names, in English, what a figure measures, from the words near it, else from its unit. */
final class Measures {

  private static final Lexicon MEASURES = Lexicon.load("quantities.csv");

  private final Frame frame;
  private final List<Lexicon.Hit> all;

  Measures(Frame frame) {
    this.frame = frame;
    all = MEASURES.find(frame.text());
  }

  /** {@return what the figure measures} */
  String of(QuantityHit hit) {
    Range sentence = frame.sentenceAt(hit.range().start());
    String near =
        Near.nearest(frame.text(), all, sentence, hit.range()).map(Lexicon.Hit::en).orElse("");
    return near.isEmpty() || near.equals("change") && !isChange(hit) ? usual(hit) : near;
  }

  /** {@return the English name of a measure, if the words tell one} */
  static Optional<String> english(String words) {
    return MEASURES.find(words).stream().map(Lexicon.Hit::en).findFirst();
  }

  private static boolean isChange(QuantityHit hit) {
    return hit.kind().equals("ratio") || hit.low() < 0;
  }

  private static String usual(QuantityHit hit) {
    return switch (hit.kind()) {
      case "price" -> "price";
      case "money" -> "amount";
      case "mass", "rate" -> "volume";
      case "time" -> "duration";
      case "length" -> "wavelength";
      case "temperature" -> "temperature";
      case "verdet" -> "Verdet constant";
      case "ratio" -> hit.unit().equals("x") ? "multiple" : "share";
      case "noun", "classifier" -> "number";
      default -> hit.kind().equals("other") ? "value" : hit.kind();
    };
  }
}
