package org.gadolin.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.core.Country;
import org.gadolin.core.Stage;

/** Holds a share of the world's total against the atlas: same country, link, material and year. */
record ShareCheck(Reference reference, Words words) {

  /** {@return whether the figure is a share of something} */
  static boolean isShare(Assertion assertion) {
    if (!assertion.value().unit().equals("%")) {
      return false;
    }
    return switch (assertion.figure().quantity()) {
      case "share" -> true;
      case "production", "exports", "imports" -> Cues.has("world", assertion.sentence());
      default -> false;
    };
  }

  Finding of(Assertion assertion) {
    String plainly = Said.of(assertion, words);
    Optional<Country> country = assertion.findCountry();
    Optional<Stage> stage = assertion.findStage();
    Optional<String> commodity = assertion.findCommodity();
    if (!Cues.has("world", assertion.sentence())) {
      return open(plainly, "reason.no_whole", "tells.document");
    }
    if (country.isEmpty()) {
      return open(plainly, "reason.no_holder", "tells.document");
    }
    if (commodity.isEmpty()) {
      return open(plainly, "reason.no_commodity", "tells.document");
    }
    if (stage.isEmpty()) {
      return open(plainly, "reason.no_stage", "tells.document");
    }
    return compare(assertion, country.get(), stage.get(), commodity.get());
  }

  private Finding compare(Assertion assertion, Country country, Stage stage, String commodity) {
    String said =
        words.say(
            "said.share",
            "holder",
            words.country(country),
            "bound",
            Said.bound(assertion, words),
            "value",
            words.quantity(assertion.value()),
            "whole",
            words.say("said.world", "what", words.material(commodity), "link", words.stage(stage)));
    String tells = "tells." + stage.id();
    List<Holding> same =
        Holdings.of(reference, stage, commodity).stream()
            .flatMap(edition -> edition.holdings().stream())
            .filter(holding -> holding.row().country().equals(country))
            .toList();
    if (same.isEmpty()) {
      return new Finding.Open(
          said, words.say("reason.no_row", "what", words.commodity(commodity)), words.say(tells));
    }
    List<Finding.Row> rows =
        same.stream()
            .filter(holding -> assertion.isOfTheTime(holding.row().asOf()))
            .map(holding -> row(assertion, holding))
            .toList();
    if (rows.isEmpty()) {
      Stream<String> years = same.stream().map(one -> words.date(one.row().asOf()));
      return new Finding.Open(
          said,
          words.say("reason.other_year", "years", words.joined(years.distinct().sorted().toList())),
          words.say(tells));
    }
    return new Finding.Compared(said, rows, Agreement.OF_SHARES.words());
  }

  private Finding.Row row(Assertion assertion, Holding holding) {
    var holders = new HolderWords(words);
    var row = holding.row();
    boolean derived = !row.metric().equals("share");
    var figure =
        new CitedFigure(
            holders.holder(row) + ": " + holders.whole(row),
            holding.percent(),
            row.provenance().basis(),
            row.asOf(),
            holding.confidence(),
            List.of(new Rows(words).cite(row)));
    return new Finding.Row(
        agrees(assertion, holding),
        figure,
        holders.whole(row),
        holders.edition(row, derived),
        words.reporter(row.reportedBy()),
        SourceKind.of(reference.atlas(), row.reportedBy(), row.source()));
  }

  /** A record that is itself a lower bound contradicts only what lies below it. */
  private static boolean agrees(Assertion assertion, Holding holding) {
    return holding.isBound()
        ? Agreement.OF_SHARES.is(holding.percent(), Bound.AT_LEAST, assertion.value())
        : Agreement.OF_SHARES.is(assertion.value(), assertion.bound(), holding.percent());
  }

  private Finding open(String said, String reason, String tells) {
    return new Finding.Open(said, words.say(reason), words.say(tells));
  }
}
