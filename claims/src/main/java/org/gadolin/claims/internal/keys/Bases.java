package org.gadolin.claims.internal.keys;

import java.util.List;
import java.util.Locale;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** In what terms a figure is stated, by its unit and the words beside it. */
final class Bases {

  private static final List<String> CHANGES =
      List.of("change", "growth", "increase", "decrease", "rise", "fall", "decline", "drop");

  private final List<List<String>> rows = RuleTable.rows("keys/bases.csv");
  private final TermSet words;

  Bases() {
    var builder = TermSet.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (String word : RuleTable.words(rows.get(i).getFirst())) {
        builder.addAnyCase(word, i);
      }
    }
    words = builder.build();
  }

  /**
   * {@return the basis}
   *
   * @param beside the words around the number, lower case
   */
  Basis of(Claim.Figure figure, String beside) {
    String dimension = dimension(figure.value().unit());
    String mass = "";
    String market = "";
    for (TermHit hit : TermSet.longest(words.findAll(beside))) {
      List<String> row = rows.get(hit.value());
      mass = mass.isEmpty() ? row.get(1) : mass;
      market = market.isEmpty() ? row.get(2) : market;
    }
    return new Basis(
        dimension,
        dimension.startsWith("mass") ? mass : "",
        dimension.equals("price") ? market : "",
        isChange(figure.quantity()));
  }

  private static boolean isChange(String quantity) {
    String said = quantity.toLowerCase(Locale.ROOT);
    return CHANGES.stream().anyMatch(said::contains);
  }

  private static String dimension(String unit) {
    if (unit.length() > 3 && unit.charAt(3) == '/' && !unit.startsWith("rad")) {
      return "price";
    }
    return switch (unit) {
      case "t", "kg", "g" -> "mass";
      case "t/yr", "t/month" -> "mass_rate";
      case "USD", "EUR", "AUD", "CNY", "JPY", "GBP", "CAD", "INR", "KRW" -> "money";
      case "%", "x" -> "ratio";
      case "years", "s", "h" -> "time";
      case "people", "shares", "count" -> "count";
      default -> unit;
    };
  }
}
