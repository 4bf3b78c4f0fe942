package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Claim;
import org.gadolin.core.Confidence;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/** Holds a stated capacity against what the world, or its largest maker, makes at that link. */
record Scale(Reference reference, Words words) {

  Optional<BriefLine> ratio(ActGroup group, Stage stage) {
    Act act = group.lead();
    Optional<Claim.Figure> capacity =
        act.page().near(act.evidence(), act.page().said().figures()).stream()
            .filter(figure -> figure.quantity().equals("production capacity"))
            .filter(figure -> figure.value().unit().equals("t/yr"))
            .findFirst();
    return capacity.flatMap(
        figure ->
            new Commodities(reference.atlas())
                .of(act, stage).stream()
                    .flatMap(commodity -> findMade(stage, commodity).stream())
                    .findFirst()
                    .map(made -> line(act, figure, made)));
  }

  /** {@return the world's latest output, else the largest maker's} */
  Optional<StageShare> findMade(Stage stage, String commodity) {
    return reference.shares(stage).stream()
        .filter(row -> row.commodity().equals(commodity) && row.metric().equals("production"))
        .filter(row -> row.value().unit().startsWith("t") && row.value().low() > 0)
        .filter(row -> !SourceKind.of(reference.atlas(), row.reportedBy(), row.source()).isWeak())
        .max(
            Comparator.comparing((StageShare row) -> row.holderType().equals("world"))
                .thenComparing(row -> row.asOf().to())
                .thenComparingDouble(row -> row.value().low()));
  }

  private BriefLine line(Act act, Claim.Figure capacity, StageShare made) {
    var rows = new Rows(words);
    var holders = new HolderWords(words);
    double percent = capacity.value().low() / made.value().low() * 100;
    Quantity rounded = Quantity.of(Math.round(percent * 100) / 100.0, "%");
    String text =
        words.say(
            "why.ratio",
            "value",
            words.quantity(capacity.value()),
            "percent",
            words.quantity(rounded),
            "total",
            words.quantity(Quantity.of(made.value().low(), "t")),
            "holder",
            holders.holder(made),
            "year",
            words.date(made.asOf()),
            "edition",
            holders.edition(made, false));
    var cites = new ArrayList<>(List.of(act.page().cite(capacity), rows.cite(made)));
    var figure =
        new CitedFigure(
            text, rounded, made.provenance().basis(), made.asOf(), Confidence.DERIVED, cites);
    return new BriefLine(text, cites).with(List.of(figure)).by(words.say("how.ratio"));
  }
}
