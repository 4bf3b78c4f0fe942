package org.gadolin.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Country;
import org.gadolin.core.Stage;

/** Holds a country's quota or output against the atlas: same link, material and stated year. */
record TonnageCheck(Reference reference, Words words) {

  private static final Map<String, String> METRICS =
      Map.of("quota", "quota", "production", "production");

  static boolean isTonnage(Assertion assertion) {
    return METRICS.containsKey(assertion.figure().quantity())
        && UnitClass.of(assertion.value().unit()) == UnitClass.MASS
        && assertion.findCountry().isPresent();
  }

  Finding of(Assertion assertion) {
    String said = Said.of(assertion, words);
    String metric = METRICS.getOrDefault(assertion.figure().quantity(), "");
    Country country = assertion.findCountry().orElseThrow();
    Optional<Stage> stage = assertion.findStage();
    Optional<String> commodity = assertion.findCommodity();
    if (commodity.isEmpty()) {
      return open(said, "reason.no_commodity", "tells.document");
    }
    if (stage.isEmpty()) {
      return open(said, "reason.no_stage", "tells.document");
    }
    if (!assertion.figure().date().isDated()) {
      return open(said, "reason.no_year", "tells.document");
    }
    String tells = metric.equals("quota") ? "tells.quota" : "tells." + stage.get().id();
    List<StageShare> same =
        reference.shares(stage.get()).stream()
            .filter(row -> row.metric().equals(metric) && row.holderType().equals("country"))
            .filter(row -> row.country().equals(country))
            .filter(row -> row.commodity().equals(commodity.get()))
            .toList();
    List<Finding.Row> rows =
        same.stream()
            .filter(row -> row.asOf().iso().equals(assertion.figure().date().iso()))
            .sorted(
                Comparator.comparingInt((StageShare row) -> kind(row).rank())
                    .thenComparing(StageShare::vintage, Comparator.reverseOrder()))
            .map(row -> row(assertion, row))
            .toList();
    if (!rows.isEmpty()) {
      return new Finding.Compared(said, rows, Agreement.OF_AMOUNTS.words());
    }
    if (same.isEmpty()) {
      return new Finding.Open(
          said,
          words.say("reason.no_row", "what", words.commodity(commodity.get())),
          words.say(tells));
    }
    List<String> years =
        same.stream().map(row -> words.date(row.asOf())).distinct().sorted().toList();
    return new Finding.Open(
        said, words.say("reason.other_year", "years", words.joined(years)), words.say(tells));
  }

  private SourceKind kind(StageShare row) {
    return SourceKind.of(reference.atlas(), row.reportedBy(), row.source());
  }

  private Finding.Row row(Assertion assertion, StageShare row) {
    var holders = new HolderWords(words);
    var figure =
        new CitedFigure(
            holders.holder(row) + ": " + words.of("metric", row.metric()),
            row.value(),
            row.provenance().basis(),
            row.asOf(),
            row.confidence(),
            List.of(new Rows(words).cite(row)));
    return new Finding.Row(
        Agreement.OF_AMOUNTS.is(assertion.value(), assertion.bound(), row.value()),
        figure,
        "",
        holders.edition(row, false),
        words.reporter(row.reportedBy()),
        kind(row));
  }

  private Finding open(String said, String reason, String tells) {
    return new Finding.Open(said, words.say(reason), words.say(tells));
  }
}
