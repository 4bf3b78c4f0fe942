package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.core.Claim;

/** Holds a document's shares, ranks, prices, capacities, quotas and dates against the atlas. */
record RecordCheck(Reference reference, Words words, Question question, Assurances assurances) {

  private static final int MOST_OTHERS = 2;

  /** {@return the checks of all pages: disagreements first, each assertion once} */
  List<CheckedLine> of(List<Page> pages) {
    var lines = new ArrayList<CheckedLine>();
    for (Page page : pages) {
      page.said().figures().stream()
          .filter(figure -> question.isIn(page, figure))
          .flatMap(figure -> check(page, figure).stream())
          .forEach(lines::add);
      lines.addAll(new RankCheck(reference, words, question).of(page));
      lines.addAll(new StartCheck(reference, words, question).of(page));
      lines.addAll(new ControlCheck(reference, words, question).of(page));
    }
    return lines.stream().sorted(Comparator.comparing(CheckedLine::verdict)).toList();
  }

  private Optional<CheckedLine> check(Page page, Claim.Figure figure) {
    var assertion = new Assertion(page, figure, reference.atlas());
    return find(assertion)
        .map(finding -> line(assertion, finding))
        .map(
            checked ->
                new CheckedLine(checked.verdict(), assurances.on(checked.line(), page, figure)));
  }

  private Optional<Finding> find(Assertion assertion) {
    if (ShareCheck.isShare(assertion)) {
      return Optional.of(new ShareCheck(reference, words).of(assertion));
    }
    if (PriceCheck.isPrice(assertion)) {
      return Optional.of(new PriceCheck(reference, words).of(assertion));
    }
    if (CapacityCheck.isCapacity(assertion)) {
      return Optional.of(new CapacityCheck(reference, words).of(assertion));
    }
    return TonnageCheck.isTonnage(assertion)
        ? Optional.of(new TonnageCheck(reference, words).of(assertion))
        : Optional.empty();
  }

  private CheckedLine line(Assertion assertion, Finding finding) {
    Cited passage = assertion.page().cite(assertion.figure());
    return switch (finding) {
      case Finding.Open open -> {
        String text =
            words.say(
                "check.unknown", "said", open.said(), "why", open.why(), "tells", open.wouldTell());
        yield new CheckedLine(
            Verdict.CANNOT_TELL,
            new BriefLine(text, List.of(passage))
                .leaving(new Unknown(open.said(), open.why(), open.wouldTell())));
      }
      case Finding.Compared same -> compared(passage, same);
    };
  }

  private CheckedLine compared(Cited passage, Finding.Compared same) {
    Finding.Row best = same.best();
    List<Finding.Row> others = same.rows().stream().skip(1).limit(MOST_OTHERS).toList();
    String record =
        words.say(
            "check.record",
            "value",
            words.quantity(best.figure().value()),
            "whole",
            best.whole(),
            "year",
            words.date(best.figure().asOf()),
            "edition",
            best.edition(),
            "kind",
            best.kind().word(words.language()));
    String text =
        words.say(
            best.agrees() ? "check.agrees" : "check.disagrees",
            "said",
            same.said(),
            "record",
            record,
            "others",
            words.joined(others.stream().map(this::other).toList()));
    List<CitedFigure> figures =
        Stream.concat(Stream.of(best), others.stream()).map(Finding.Row::figure).toList();
    var cites = new ArrayList<Cited>(List.of(passage));
    figures.forEach(figure -> cites.addAll(figure.cites()));
    BriefLine line =
        new BriefLine(text, cites)
            .with(figures)
            .by(words.say("how.check", "tolerance", same.tolerance()), rows(same));
    return new CheckedLine(best.agrees() ? Verdict.AGREES : Verdict.DISAGREES, line);
  }

  private String other(Finding.Row row) {
    return words.say(
        "check.other",
        "value",
        words.quantity(row.figure().value()),
        "reporter",
        row.reporter(),
        "kind",
        row.kind().word(words.language()),
        "verdict",
        words.say(row.agrees() ? "check.other.agrees" : "check.other.disagrees"));
  }

  private String rows(Finding.Compared same) {
    List<String> told =
        same.rows().stream()
            .map(
                row ->
                    "%s %s (%s, %d)"
                        .formatted(
                            row.figure().name(),
                            words.quantity(row.figure().value()),
                            row.edition(),
                            row.kind().rank()))
            .toList();
    return words.say("how.rows", "rows", String.join("; ", told));
  }
}
