package org.gadolin.claims.internal.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Claim;
import org.gadolin.core.Property;

/** What a figure measures, by the words for its quantity: the last known one is its head. */
final class Properties {

  private record Word(String text, Property property) {}

  private static final List<String> CHARGES =
      List.of("tax", "royalty", "tariff", "fine", "duty", "levy");
  private final List<Word> words;

  Properties() {
    var found = new ArrayList<Word>();
    for (List<String> row : RuleTable.rows("keys/properties.csv")) {
      Property property = Property.findById(row.get(1)).orElseThrow();
      RuleTable.words(row.get(0)).forEach(word -> found.add(new Word(" " + word + " ", property)));
    }
    words = List.copyOf(found);
  }

  /**
   * {@return the property}. A change is one of the thing that changes, which its subject names last
   * where the quantity does not.
   */
  Property of(Claim.Figure figure) {
    Property told = named(figure.quantity());
    if (told == Property.UNRESOLVED) {
      told = named(figure.subject());
    }
    boolean price = isPrice(figure.value().unit()) && !isCharge(figure);
    return told == Property.UNRESOLVED && price ? Property.PRICE : told;
  }

  /** What a state takes for a tonne is no price. */
  private static boolean isCharge(Claim.Figure figure) {
    String words = figure.quantity() + " " + figure.subject();
    return CHARGES.stream().anyMatch(words::contains);
  }

  private Property named(String text) {
    String said = " " + text.toLowerCase(Locale.ROOT) + " ";
    return words.stream()
        .filter(word -> said.contains(word.text()))
        .max(
            Comparator.comparingInt(
                    (Word word) -> said.lastIndexOf(word.text()) + word.text().length())
                .thenComparingInt(word -> word.text().length()))
        .map(Word::property)
        .orElse(Property.UNRESOLVED);
  }

  private static boolean isPrice(String unit) {
    int slash = unit.indexOf('/');
    return slash == 3 && (unit.endsWith("/kg") || unit.endsWith("/t"));
  }
}
