package org.gadolin.proof.disputes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.Basis;
import org.gadolin.core.Dating;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;
import org.gadolin.ledger.dispute.Assertion;
import org.gadolin.ledger.dispute.Difference;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Quantities;
import org.gadolin.text.QuantityHit;

/**
 * Two statements of one row with their sources, and nothing else of the row.
 *
 * @param id the row's id
 * @param wanted what a person made of it
 * @param one the first side
 * @param other the second side
 */
public record DisputeCase(String id, Difference wanted, Assertion one, Assertion other) {

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![\\d.])(-?\\d[\\d,]*(?:\\.\\d+)?(?:e\\d+)?)(?:\\s*-\\s*(\\d[\\d,]*(?:\\.\\d+)?))?\\s*(Mt|kt|m\\b|lb)?");
  private static final Pattern DAY = Pattern.compile("(20\\d\\d)-(\\d\\d)(?:-(\\d\\d)|/(\\d\\d))?");
  private static final Map<String, Double> FACTORS =
      Map.of("Mt", 1e6, "kt", 1e3, "m", 1e6, "lb", 0.4536);

  /** {@return the case of a row} */
  public static DisputeCase of(Map<String, String> row, Difference wanted) {
    String topic = row.get("topic");
    return new DisputeCase(
        row.get("id"),
        wanted,
        side(
            topic,
            row.get("claim_a"),
            row.get("value_a"),
            row.get("source_a_title"),
            row.get("source_a_year")),
        side(
            topic,
            row.get("claim_b"),
            row.get("value_b"),
            row.get("source_b_title"),
            row.get("source_b_year")));
  }

  private static Assertion side(
      String topic, String claim, String value, String title, String year) {
    var published = year.matches("\\d{4}") ? Period.of(year) : Period.UNDATED;
    Property property = property(topic);
    var key =
        new StatementKey(
            new Subject(Subject.Kind.PRODUCT, topic, "", ""),
            property,
            "",
            Period.UNDATED,
            Dating.NONE,
            Basis.NONE);
    Optional<Quantity> quantity = day(value).or(() -> read(value)).or(() -> read(claim));
    return new Assertion("", published, key, quantity, claim + " | " + value, title);
  }

  private static Property property(String topic) {
    String said = topic.toLowerCase(Locale.ROOT);
    if (Pattern.compile("\\b(start|began|date|founding)\\b").matcher(said).find()) {
      return Property.START_DATE;
    }
    return Pattern.compile("\\b(cost|outlay)\\b").matcher(said).find()
        ? Property.COST
        : Property.PRODUCTION;
  }

  private static Optional<Quantity> day(String value) {
    Matcher matcher = DAY.matcher(value);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(Quantity.of(Double.parseDouble(value.replaceAll("\\D", "")), "date"));
  }

  private static Optional<Quantity> read(String text) {
    String folded = FoldedText.of(text).text();
    List<QuantityHit> hits =
        Quantities.find(folded, List.of()).stream().filter(hit -> hit.doubt().isEmpty()).toList();
    Matcher plain = PLAIN.matcher(folded);
    if (!plain.find()) {
      return hits.stream().findFirst().map(DisputeCase::quantity);
    }
    double factor = plain.group(3) == null ? 1 : FACTORS.get(plain.group(3));
    double low = number(plain.group(1)) * factor;
    double high = plain.group(2) == null ? low : number(plain.group(2)) * factor;
    return Optional.of(new Quantity(low, Math.max(low, high), "-"));
  }

  private static Quantity quantity(QuantityHit hit) {
    return new Quantity(hit.low(), hit.high(), "-");
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }
}
