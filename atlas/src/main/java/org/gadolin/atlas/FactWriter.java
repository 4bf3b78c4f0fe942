package org.gadolin.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Confidence;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/** Words the rows of the atlas as facts. */
final class FactWriter {

  private final Atlas atlas;

  FactWriter(Atlas atlas) {
    this.atlas = atlas;
  }

  Fact share(StageShare row) {
    String subject =
        "%s: %s of %s, %s"
            .formatted(
                row.holder(),
                word("metric", row.metric()),
                word("commodity", row.commodity()),
                row.stage().id().replace('_', ' '));
    String stated = row.statedStage().isEmpty() ? "" : ", as \"%s\"".formatted(row.statedStage());
    String whole = row.denominator().isEmpty() ? "" : " of " + row.denominator();
    String by = ", by %s %s".formatted(row.reportedBy(), row.vintage()).stripTrailing();
    return fact(
        "Shares and tonnages", subject + stated + ": " + words(row.value()) + whole + by, row);
  }

  Fact plant(Plant row) {
    String capacity =
        row.findCapacity()
            .map(c -> "%s (%s)".formatted(words(c), word("mass_basis", row.provenance().basis())))
            .orElse("capacity not known");
    return fact(
        "Plants",
        "%s, %s (%s), %s: %s, %s"
            .formatted(
                row.name(),
                row.operator(),
                row.country().code(),
                row.stage().id().replace('_', ' '),
                capacity,
                word("plant_status", row.status())),
        row);
  }

  Fact price(PriceLevel row) {
    String purity = row.purity().isEmpty() ? "" : " " + row.purity();
    return fact(
        "Prices",
        "%s %s%s: %s, %s, by %s"
            .formatted(
                row.product(),
                row.form(),
                purity,
                words(row.price()),
                word("price_basis", row.provenance().basis()),
                row.reportedBy()),
        row);
  }

  Fact control(ExportControl row) {
    String course =
        row.statuses().stream()
            .map(change -> word("control_status", change.status()) + " " + change.from())
            .collect(Collectors.joining(", "));
    return fact(
        "Measures of states",
        "%s: %s (%s): %s"
            .formatted(row.issuer(), row.instrument(), word("control_type", row.type()), course),
        row);
  }

  Fact deposit(Deposit row) {
    List<String> parts = new ArrayList<>();
    addKnown(parts, "%s Mt of ore", row.tonnageMt());
    addKnown(parts, "%s %% rare-earth oxides", row.gradePercent());
    addKnown(parts, "%s %% of them NdPr", row.ndprPercent());
    addKnown(parts, "%s %% of them heavy", row.hreoPercent());
    String split =
        row.splitPercent().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + " " + words(entry.getValue()))
            .collect(Collectors.joining(", "));
    if (!split.isEmpty()) {
      parts.add("split in %: " + split);
    }
    return fact(
        "Deposits",
        "%s (%s), %s, %s: %s"
            .formatted(
                row.name(),
                row.country().code(),
                row.type(),
                row.status().replace('_', ' '),
                String.join("; ", parts)),
        row);
  }

  Fact use(EndUse row) {
    return fact(
        "Uses",
        "%s, %s: %s for %s"
            .formatted(
                word("commodity", row.commodity()),
                row.region(),
                words(row.share()),
                word("application", row.application())),
        row);
  }

  Fact intensity(Intensity row) {
    return fact(
        "In products",
        "%s, %s (%s), %s: %s (%s)"
            .formatted(
                row.technology(),
                row.per().equals("fraction") ? "fraction" : "per " + row.per(),
                row.component(),
                row.commodities().stream()
                    .map(commodity -> word("commodity", commodity))
                    .collect(Collectors.joining(" + ")),
                words(row.amount()),
                word("mass_basis", row.provenance().basis())),
        row);
  }

  Fact leadTime(LeadTime row) {
    return fact(
        "Lead times",
        "%s, %s, %s: %s".formatted(row.project(), row.operator(), row.step(), words(row.time())),
        row);
  }

  Fact cost(Cost row) {
    String per = row.per().isEmpty() ? "" : " of " + row.per();
    return fact(
        "Costs",
        "%s, %s, %s: %s %s%s"
            .formatted(
                row.project(),
                row.operator(),
                row.process(),
                row.kind().replace('_', ' '),
                words(row.amount()),
                per),
        row);
  }

  Fact processYield(ProcessYield row) {
    String of =
        row.commodities().stream()
            .map(commodity -> word("commodity", commodity))
            .collect(Collectors.joining(" + "));
    return fact(
        "Yields",
        "%s, %s, %s: %s %s"
            .formatted(row.process(), row.setting(), of, row.parameter(), words(row.value())),
        row);
  }

  Fact hsCode(HsCode row) {
    String duty =
        Double.isNaN(row.dutyPercent()) ? "" : ", duty " + words(row.dutyPercent()) + " %";
    String where = row.country().isKnown() ? row.country().code() : "world nomenclature";
    return fact(
        "Customs lines",
        "%s (%s): %s of %s%s"
            .formatted(row.code(), where, row.form(), String.join(", ", row.elements()), duty),
        row);
  }

  Fact element(ElementEntry row) {
    String classes =
        row.classByDefinition().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
            .collect(Collectors.joining(", "));
    return fact(
        "Element",
        "%s (%s, %s), number %d, atomic weight %s; %s (%s): %s kg of oxide per kg of element; %s"
            .formatted(
                row.nameEn(),
                row.element(),
                row.nameZh(),
                row.element().atomicNumber(),
                words(row.atomicWeight()),
                row.oxide(),
                row.oxideZh(),
                words(row.oxidePerElement()),
                classes),
        row);
  }

  /** An actor's row has no as-of date and takes its source's. */
  Fact actor(ActorEntry row) {
    String listed =
        row.tickers().isEmpty()
            ? "not listed"
            : row.tickers().stream().map(Object::toString).collect(Collectors.joining(", "));
    String parent = row.parent().isEmpty() ? "" : ", belongs to " + row.parent();
    String stages =
        row.stages().isEmpty()
            ? ""
            : "; stages: " + String.join(", ", row.stages()).replace('_', ' ');
    return new Fact(
        "Actors",
        "%s (%s), %s%s, %s%s%s"
            .formatted(
                Stream.of(row.name(), row.nameZh())
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", ")),
                code(row.country()),
                word("actor_type", row.type().id()),
                parent,
                word("affiliation", row.stateAffiliated().id()),
                "; " + listed,
                stages),
        row.source().date(),
        row.source().date().isDated() ? Confidence.QUOTED : Confidence.ASSUMED,
        atlas.withAffiliation(row.source()),
        "");
  }

  /** {@return a word's English form, or the id itself} */
  String word(String list, String id) {
    return atlas.vocabulary(list).stream()
        .filter(term -> term.id().equals(id))
        .map(VocabularyTerm::en)
        .findFirst()
        .orElse(id);
  }

  static String words(Quantity value) {
    String low = words(value.low());
    return (value.isRange() ? low + " to " + words(value.high()) : low) + " " + value.unit();
  }

  /** {@return a number with at most four decimals and thousands apart} */
  static String words(double value) {
    if (Math.abs(value) < 0.001 && value != 0) {
      return Double.toString(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,f", rounded)
        .replaceAll("(\\.\\d*?)0+$", "$1")
        .replaceAll("\\.$", "");
  }

  private static String code(Country country) {
    return country.isKnown() ? country.code() : "no country";
  }

  private static void addKnown(List<String> parts, String words, double value) {
    if (!Double.isNaN(value)) {
      parts.add(words.formatted(words(value)));
    }
  }

  private static Fact fact(String section, String text, Sourced row) {
    Period asOf = row.asOf();
    return new Fact(section, text, asOf, row.confidence(), row.source(), row.provenance().note());
  }
}
