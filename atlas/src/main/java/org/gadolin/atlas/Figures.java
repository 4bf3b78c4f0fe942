package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gadolin.atlas.ExportControl.StatusChange;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Citation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Country;
import org.gadolin.core.Element;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/**
 * Makes the atlas's figures of table rows; {@code known} adds to a citation who stands behind it.
 */
record Figures(UnaryOperator<Citation> known) {

  StageShare share(CsvRow row) {
    return new StageShare(
        row.get("holder"),
        row.get("holder_type"),
        Country.of(row.get("country")),
        stage(row),
        row.get("stated_stage"),
        row.get("commodity"),
        row.get("metric"),
        quantity(row, "value_low", "value_high"),
        row.get("denominator"),
        row.get("reported_by"),
        row.get("vintage"),
        provenance(row));
  }

  Plant plant(CsvRow row) {
    return new Plant(
        row.get("plant"),
        row.get("plant_zh"),
        row.get("operator"),
        Country.of(row.get("country")),
        stage(row),
        row.get("stated_stage"),
        row.get("commodity"),
        number(row, "capacity_low"),
        number(row, "capacity_high"),
        row.get("unit"),
        row.get("status"),
        provenance(row));
  }

  PriceLevel price(CsvRow row) {
    return new PriceLevel(
        row.get("product"),
        row.get("form"),
        row.get("purity"),
        quantity(row, "value_low", "value_high"),
        row.get("reported_by"),
        provenance(row));
  }

  ExportControl control(CsvRow row) {
    List<StatusChange> statuses = new ArrayList<>();
    for (String change : row.list("statuses")) {
      int equals = change.indexOf('=');
      if (equals < 0) {
        throw Names.broken(row, "statuses");
      }
      statuses.add(
          new StatusChange(Period.of(change.substring(0, equals)), change.substring(equals + 1)));
    }
    return new ExportControl(
        row.get("id"),
        row.get("issuer"),
        Country.of(row.get("country")),
        row.get("instrument"),
        row.get("type"),
        row.list("elements"),
        row.list("hs_codes"),
        statuses,
        provenance(row));
  }

  Deposit deposit(CsvRow row) {
    Map<Element, Double> split = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      if (!row.get(element.name()).isEmpty()) {
        split.put(element, number(row, element.name()));
      }
    }
    return new Deposit(
        row.get("deposit"),
        row.get("name_zh"),
        Country.of(row.get("country")),
        row.get("deposit_type"),
        row.list("minerals"),
        row.get("operator"),
        row.get("status"),
        number(row, "tonnage_mt"),
        number(row, "grade_treo_pct"),
        split,
        number(row, "ndpr_pct"),
        number(row, "hreo_pct"),
        provenance(row));
  }

  ElementEntry element(CsvRow row) {
    Map<String, String> classes = new TreeMap<>();
    for (String definition : List.of("usgs", "china", "eu", "iupac")) {
      classes.put(definition, row.get(definition));
    }
    return new ElementEntry(
        Element.findBySymbol(row.get("symbol")).orElseThrow(() -> Names.broken(row, "symbol")),
        row.get("name_en"),
        row.get("name_zh"),
        row.get("oxide"),
        row.get("oxide_zh"),
        number(row, "atomic_weight"),
        number(row, "oxide_per_element"),
        classes,
        provenance(row));
  }

  Contradiction contradiction(CsvRow row) {
    Citation first =
        new Citation(
            row.get("source_a_title"),
            row.get("source_a_url"),
            Period.of(row.get("source_a_date")),
            "",
            "");
    return new Contradiction(
        row.get("id"),
        row.get("topic"),
        row.get("stage"),
        Country.of(row.get("country")),
        row.list("elements"),
        row.get("kind"),
        new Contradiction.Side(row.get("side_a"), row.get("value_a"), known.apply(first)),
        new Contradiction.Side(
            row.get("side_b"), row.get("value_b"), known.apply(Names.citation(row, ""))));
  }

  static SourceEntry source(CsvRow row) {
    return new SourceEntry(
        row.get("key"),
        row.get("publisher"),
        Country.of(row.get("country")),
        Affiliation.findById(row.get("state_affiliated")).orElse(Affiliation.UNKNOWN),
        row.get("owner"),
        row.get("kind"),
        row.get("language"),
        Names.citation(row, ""),
        row.get("note"));
  }

  /** {@return what time a row is about; undated when it does not say} */
  Period asOf(CsvRow row) {
    return Period.of(row.get("as_of"));
  }

  Provenance provenance(CsvRow row) {
    return new Provenance(
        known.apply(Names.citation(row, "")),
        asOf(row),
        row.get("basis"),
        Confidence.findById(row.get("confidence"))
            .orElseThrow(() -> Names.broken(row, "confidence")),
        row.get("note"));
  }

  private static Stage stage(CsvRow row) {
    return Stage.findById(row.get("stage")).orElseThrow(() -> Names.broken(row, "stage"));
  }

  private static Quantity quantity(CsvRow row, String low, String high) {
    return new Quantity(number(row, low), number(row, high), row.get("unit"));
  }

  static double number(CsvRow row, String column) {
    String written = row.get(column);
    return written.isEmpty() ? Double.NaN : Double.parseDouble(written);
  }
}
