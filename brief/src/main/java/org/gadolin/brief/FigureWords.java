package org.gadolin.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.core.Claim;

/**
 * Words a figure. A quantity that cannot have the figure's unit (a price in years) was misread or
 * is worded loosely: then only the kind of unit is said.
 */
record FigureWords(Words words) {

  private record Row(List<String> classes, String zh) {}

  private static final Map<String, Row> ROW_BY_QUANTITY = load();

  /** {@return the figure as a sentence of its own} */
  String sentence(Claim.Figure figure) {
    String what = what(figure);
    return words.say(
        "figure.line",
        "subject",
        subject(figure),
        "article",
        "aeiou".indexOf(what.charAt(0)) >= 0 ? "an" : "a",
        "what",
        what,
        "value",
        words.quantity(figure.value()),
        "when",
        words.on(figure.date()));
  }

  /** {@return such as {@code NdPr oxide: price}} */
  String name(Claim.Figure figure) {
    return words.say("figure.name", "subject", subject(figure), "what", what(figure));
  }

  String subject(Claim.Figure figure) {
    return words.phrase(figure.subject());
  }

  /** {@return the quantity, unless the subject says it already: {@code magnet production}} */
  String whatElse(Claim.Figure figure) {
    String what = what(figure);
    return subject(figure).toLowerCase(Locale.ROOT).endsWith(what.toLowerCase(Locale.ROOT))
        ? ""
        : what;
  }

  String what(Claim.Figure figure) {
    UnitClass unit = UnitClass.of(figure.value().unit());
    Row row = ROW_BY_QUANTITY.get(figure.quantity().toLowerCase(Locale.ROOT));
    String kind = unit.name().toLowerCase(Locale.ROOT);
    if (row != null && row.classes().contains(kind)) {
      return words.language() == Language.ZH ? row.zh() : figure.quantity();
    }
    return words.say("class." + (unit == UnitClass.COUNT ? "other" : kind));
  }

  private static Map<String, Row> load() {
    Map<String, Row> rows = new HashMap<>();
    for (List<String> cells : Table.rows("figure_words.csv")) {
      rows.put(
          cells.get(0).toLowerCase(Locale.ROOT), new Row(Table.parts(cells.get(1)), cells.get(2)));
    }
    return Map.copyOf(rows);
  }
}
