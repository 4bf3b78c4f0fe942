package org.gadolin.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.atlas.internal.Schema.Column;
import org.gadolin.core.ActorType;
import org.gadolin.core.Confidence;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/** Words the rows of the atlas as facts. */
final class FactWriter {

  private static final Map<String, String> DEFINITIONS =
      Map.of("usgs", "USGS", "china", "China", "eu", "the EU", "iupac", "IUPAC");

  private final Atlas atlas;

  FactWriter(Atlas atlas) {
    this.atlas = atlas;
  }

  /** A share reads as a part of its whole, anything else as what is measured. */
  Fact share(StageShare row) {
    String stated =
        row.statedStage().isEmpty() ? "" : " (there \"%s\")".formatted(row.statedStage());
    String by = row.vintage().isEmpty() ? row.reportedBy() : row.reportedBy() + " " + row.vintage();
    String what =
        row.denominator().isEmpty()
            ? "%s of %s: %s"
                .formatted(
                    word("metric", row.metric()),
                    word("commodity", row.commodity()),
                    words(row.value()))
            : "%s of %s".formatted(words(row.value()), row.denominator());
    return fact(
        section(row),
        "%s, %s%s: %s, by %s"
            .formatted(row.holder(), row.stage().id().replace('_', ' '), stated, what, by),
        row);
  }

  private static String section(StageShare row) {
    if (row.metric().endsWith("_forecast")) {
      return "Projections";
    }
    return row.value().unit().equals("%") ? "Shares" : "Tonnages and values";
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
    String purity = row.purity().isEmpty() ? "" : " " + row.purity() + " %";
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
                parts.isEmpty() ? "no figures known" : String.join("; ", parts)),
        row);
  }

  /** A row of a figure table, in the words its table has for it. */
  Fact figure(Figure row, FigureTable table) {
    return fact(
        table.section(), table.wording().fill(column -> words(row, column, table.schema())), row);
  }

  private String words(Figure row, String column, Schema schema) {
    if (column.equals("value")) {
      return row.findValue().map(FactWriter::words).orElse("");
    }
    String written = row.field(column);
    String type =
        schema.columns().stream()
            .filter(known -> known.name().equals(column))
            .map(Column::type)
            .findFirst()
            .orElse("text");
    if (type.startsWith("word:")) {
      return written.isEmpty() ? "" : word(type.substring("word:".length()), written);
    }
    return switch (type) {
      case "subject", "subject-list" ->
          Stream.of(written.split(";"))
              .map(subject -> word("commodity", subject.strip()))
              .collect(Collectors.joining(" + "));
      case "number", "percent" -> written.isEmpty() ? "" : words(Double.parseDouble(written));
      case "text", "party", "period" -> written;
      default -> written.replace('_', ' ');
    };
  }

  Fact element(ElementEntry row) {
    String classes =
        row.classByDefinition().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    TreeMap::new,
                    Collectors.mapping(
                        entry -> DEFINITIONS.getOrDefault(entry.getKey(), entry.getKey()),
                        Collectors.joining(", "))))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey() + " as defined by " + entry.getValue())
            .collect(Collectors.joining("; "));
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
    boolean company = row.type() == ActorType.COMPANY;
    String listed =
        row.tickers().isEmpty()
            ? (company ? "; no listing known" : "")
            : "; listed as "
                + row.tickers().stream().map(Object::toString).collect(Collectors.joining(", "));
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
                listed,
                stages),
        row.source().date(),
        row.source().date().isDated() ? Confidence.QUOTED : Confidence.ASSUMED,
        atlas.withAffiliation(row.source()),
        row.note());
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
    String numbers = value.isRange() ? low + " to " + words(value.high()) : low;
    return value.unit().equals("1") ? numbers : numbers + " " + value.unit(); // 1: a pure number
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
