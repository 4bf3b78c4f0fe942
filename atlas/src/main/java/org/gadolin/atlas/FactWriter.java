package org.gadolin.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/** Words the rows of the atlas as facts. */
final class FactWriter {

  private final Atlas atlas;
  private final Phrases phrases;

  /** Writes in English. */
  FactWriter(Atlas atlas) {
    this(atlas, new Phrases(atlas, "en"));
  }

  FactWriter(Atlas atlas, Phrases phrases) {
    this.atlas = atlas;
    this.phrases = phrases;
  }

  /** A share reads as a part of its whole, anything else as what is measured. */
  Fact share(StageShare row) {
    String by = row.vintage().isEmpty() ? row.reportedBy() : row.reportedBy() + " " + row.vintage();
    return fact(
        section(row),
        phrases.say(
            row.denominator().isEmpty() ? "amount" : "share",
            Map.of(
                "holder", phrases.name(row.holder()),
                "stage", word("stage", row.stage().id()),
                "stated", row.statedStage(),
                "metric", word("metric", row.metric()),
                "commodity", word("commodity", row.commodity()),
                "value", words(row.value()),
                "whole", row.denominator(),
                "by", by)),
        row);
  }

  private static String section(StageShare row) {
    if (row.metric().endsWith("_forecast")) {
      return "Projections";
    }
    return row.value().unit().equals("%") ? "Shares" : "Tonnages and values";
  }

  Fact plant(Plant row) {
    String capacity = row.findCapacity().map(this::words).orElse("");
    String basisId = row.provenance().basis();
    String basis = basisId.equals("unknown") ? "" : word("mass_basis", basisId);
    return fact(
        "Plants",
        phrases.say(
            capacity.isEmpty() ? "plant_without_capacity" : "plant",
            Map.of(
                "name", row.name(),
                "operator", phrases.name(row.operator()),
                "country", phrases.country(row.country()),
                "stage", word("stage", row.stage().id()),
                "commodity", word("commodity", row.commodity()),
                "capacity", capacity,
                "basis", basis,
                "status", word("plant_status", row.status()))),
        row);
  }

  Fact price(PriceLevel row) {
    return fact(
        "Prices",
        phrases.say(
            "price",
            Map.of(
                "product", row.product(),
                "form", word("form", row.form()),
                "purity", row.purity(),
                "value", words(row.price()),
                "basis", word("price_basis", row.provenance().basis()),
                "by", row.reportedBy())),
        row);
  }

  /** A status nobody found is told as not found: "unknown since" would say that it ended. */
  Fact control(ExportControl row) {
    String course =
        phrases.list(
            row.statuses().stream()
                .map(
                    change ->
                        phrases.say(
                            change.status().equals("unknown") ? "course_unknown" : "course",
                            Map.of(
                                "status", word("control_status", change.status()),
                                "date", change.from().toString()))));
    return fact(
        "Measures of states",
        phrases.say(
            "control",
            Map.of(
                "issuer", row.issuer(),
                "instrument", row.instrument(),
                "type", word("control_type", row.type()),
                "course", course)),
        row);
  }

  Fact deposit(Deposit row) {
    List<String> parts = new ArrayList<>();
    addKnown(parts, "deposit_tonnage", row.tonnageMt());
    addKnown(parts, "deposit_grade", row.gradePercent());
    addKnown(parts, "deposit_ndpr", row.ndprPercent());
    addKnown(parts, "deposit_hreo", row.hreoPercent());
    String split =
        phrases.list(
            row.splitPercent().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + words(entry.getValue())));
    if (!split.isEmpty()) {
      parts.add(phrases.say("deposit_split", Map.of("value", split)));
    }
    if (parts.isEmpty()) {
      parts.add(phrases.say("deposit_nothing"));
    }
    String name =
        phrases.chinese() && !row.nameZh().isEmpty() ? row.nameZh() + " " + row.name() : row.name();
    return fact(
        "Deposits",
        phrases.say(
            "deposit",
            Map.of(
                "name", name,
                "country", phrases.country(row.country()),
                "type", row.type(),
                "status", row.status().replace('_', ' '),
                "operator", phrases.name(row.operator()),
                "parts", String.join(phrases.chinese() ? ";" : "; ", parts))),
        row);
  }

  /** A row of a figure table, in the words its table has for it. */
  Fact figure(Figure row, FigureTable table) {
    return fact(
        table.section(),
        phrases.say(table.name(), column -> words(row, column, table.schema())),
        row);
  }

  private String words(Figure row, String column, Schema schema) {
    if (column.equals("value")) {
      return row.findValue().map(this::words).orElse("");
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
      case "country" -> phrases.country(row.country());
      case "stage" -> word("stage", written);
      case "text", "party", "period" -> phrases.name(written);
      default -> written.replace('_', ' ');
    };
  }

  Fact element(ElementEntry row) {
    Map<String, List<String>> definitionsByClass = new TreeMap<>();
    row.classByDefinition()
        .forEach(
            (definition, kind) ->
                definitionsByClass
                    .computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(phrases.say("definition_" + definition)));
    String classes =
        String.join(
            phrases.chinese() ? ";" : "; ",
            definitionsByClass.entrySet().stream()
                .map(
                    entry ->
                        phrases.say(
                            "class_" + entry.getKey(),
                            Map.of("who", phrases.list(entry.getValue().stream()))))
                .toList());
    Map<String, String> gaps = new HashMap<>();
    gaps.put("name", row.nameEn());
    gaps.put("name_zh", row.nameZh());
    gaps.put("symbol", row.element().name());
    gaps.put("number", String.valueOf(row.element().atomicNumber()));
    gaps.put("weight", words(row.atomicWeight()));
    gaps.put("oxide", row.oxide());
    gaps.put("oxide_zh", row.oxideZh());
    gaps.put("factor", words(row.oxidePerElement()));
    gaps.put("classes", classes);
    return fact("Element", phrases.say("element", gaps), row);
  }

  /** An actor's row has no as-of date and takes its source's. */
  Fact actor(ActorEntry row) {
    Map<String, String> gaps = new HashMap<>();
    gaps.put("name", row.name());
    gaps.put("name_zh", row.nameZh());
    gaps.put(
        "name_zh_first", row.nameZh().isEmpty() ? row.name() : row.nameZh() + " " + row.name());
    gaps.put("country", phrases.country(row.country()));
    gaps.put("type", word("actor_type", row.type().id()));
    gaps.put("parent", phrases.name(row.parent()));
    gaps.put("affiliation", word("affiliation", row.stateAffiliated().id()));
    gaps.put("tickers", phrases.list(row.tickers().stream().map(Object::toString)));
    gaps.put("stages", phrases.list(row.stages().stream().map(stage -> word("stage", stage))));
    String text = phrases.say(row.type() == ActorType.PERSON ? "person" : "actor", gaps);
    return new Fact(
        "Actors",
        row.type() == ActorType.COMPANY && row.tickers().isEmpty()
            ? phrases.say("company_unlisted", Map.of("actor", text))
            : text,
        row.source().date(),
        row.source().date().isDated() ? Confidence.QUOTED : Confidence.ASSUMED,
        atlas.withAffiliation(row.source()),
        row.note());
  }

  /** {@return a word's form in the language of this writer, or the id itself} */
  String word(String list, String id) {
    return phrases.word(list, id);
  }

  /** {@return a value or range with its unit} */
  String words(Quantity value) {
    String low = words(value.low());
    String numbers =
        value.isRange() ? phrases.say("to", Map.of("low", low, "high", words(value.high()))) : low;
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

  private void addKnown(List<String> parts, String fact, double value) {
    if (!Double.isNaN(value)) {
      parts.add(phrases.say(fact, Map.of("value", words(value))));
    }
  }

  private static Fact fact(String section, String text, Sourced row) {
    Period asOf = row.asOf();
    return new Fact(section, text, asOf, row.confidence(), row.source(), row.provenance().note());
  }
}
