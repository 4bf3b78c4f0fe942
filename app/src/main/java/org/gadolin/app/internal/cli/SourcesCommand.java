package org.gadolin.app.internal.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Published;
import org.gadolin.app.internal.render.SourceRows;
import org.gadolin.atlas.Profiles;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Publisher;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.calibration.Calibrator;
import org.gadolin.ledger.calibration.TrackRecord;
import org.gadolin.ledger.standing.ReliabilityRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gadolin ledger sources}: how reliable sources are, by rule and by what came of it. */
@Command(
    name = "sources",
    description = "Prints each source with its letter and what came of what it announced.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger sources               who published, how reliable, what came of it",
      "  gadolin ledger sources --by issuer   whose plans: confirmed, late, overdue, contradicted",
      "  gadolin ledger sources --known-on 2026-06 --format json"
    })
final class SourcesCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--by", paramLabel = "WHO", description = "publisher (default) or issuer.")
  private String by = "publisher";

  SourcesCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "csv", "json");
    if (!by.equals("publisher") && !by.equals("issuer")) {
      throw new WrongUse("--by", "\"%s\" is not known".formatted(by), "publisher or issuer");
    }
    var profiles = Profiles.of(Atlases.of(options, parent.streams()));
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<Entry> entries = Published.entries(view);
      Period today = options.knownOn().isDated() ? options.knownOn() : Published.newestDay(entries);
      var calibrator = Calibrator.of(entries, profiles, today);
      var rows =
          by.equals("issuer")
              ? issuers(calibrator.byIssuer(), profiles, view.judgements())
              : publishers(calibrator.byPublisher(), entries, profiles, view.judgements());
      var lines = new SourceRows(rows, by, today, options.knownOn());
      answer.print(
          switch (format) {
            case "csv" -> lines.csv();
            case "json" -> lines.json();
            default -> lines.text();
          });
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private static List<SourceRows.Source> issuers(
      List<TrackRecord> records, Profiles profiles, List<Judgement> judgements) {
    return records.stream()
        .map(
            one ->
                source(
                    profiles.findByName(one.source()).orElse(Publisher.unknown(one.source())),
                    0,
                    one,
                    judgements))
        .sorted(Comparator.comparingInt(one -> -one.record().announcements().size()))
        .toList();
  }

  private static List<SourceRows.Source> publishers(
      List<TrackRecord> records,
      List<Entry> entries,
      Profiles profiles,
      List<Judgement> judgements) {
    Map<String, Publisher> byName = new TreeMap<>();
    Map<String, Integer> documents = new TreeMap<>();
    for (Entry entry : entries) {
      Publisher publisher = profiles.publisher(entry.document().head());
      byName.putIfAbsent(publisher.name(), publisher);
      documents.merge(publisher.name(), 1, Integer::sum);
    }
    var rows = new ArrayList<SourceRows.Source>();
    byName.forEach(
        (name, publisher) ->
            rows.add(
                source(
                    publisher,
                    documents.getOrDefault(name, 0),
                    records.stream()
                        .filter(one -> one.source().equals(name))
                        .findFirst()
                        .orElse(new TrackRecord(name, List.of())),
                    judgements)));
    rows.sort(Comparator.comparingInt(one -> -one.documents()));
    return rows;
  }

  private static SourceRows.Source source(
      Publisher publisher, int documents, TrackRecord found, List<Judgement> judgements) {
    var rated =
        new ReliabilityRules()
            .rate(publisher.name(), publisher.kind(), publisher.stateAffiliated(), judgements);
    return new SourceRows.Source(publisher.name(), rated, documents, found);
  }
}
