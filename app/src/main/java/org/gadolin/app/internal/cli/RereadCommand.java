package org.gadolin.app.internal.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Extracted;
import org.gadolin.app.internal.flow.Ordered;
import org.gadolin.app.internal.flow.Stop;
import org.gadolin.app.internal.flow.StopWanted;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.ledger.AppendResult;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.ReadingVersion;
import org.gadolin.ledger.RecordedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gadolin ledger reread}: the stored documents, read by the extractor of today. */
@Command(
    name = "reread",
    description =
        "Reads the stored documents with this version's extractor and appends what differs.")
final class RereadCommand implements Callable<Integer> {

  private static final int PROGRESS_EVERY = 100;

  private final GadolinCommand parent;
  private int known;
  private int read;

  @Mixin private CommonOptions options = new CommonOptions();

  RereadCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    options.format("text");
    var version =
        new ReadingVersion(
            ClaimExtractor.VERSION, Atlases.version(options.findAtlas()), Instant.now());
    var reading = new KeyedReading(Atlases.of(options, parent.streams()));
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut());
        var stop = Stop.ofProcess(this::whereWeAre, parent.streams().err()::println)) {
      LedgerView view = ledger.view(Period.UNDATED);
      List<RecordedDocument> documents = view.documents();
      try (var ordered =
          new Ordered<SourceDocument, Extracted>(
              options.threads(), reading::of, one -> keep(ledger, view, version, one, answer))) {
        stop.interruptibly(
            () -> {
              for (RecordedDocument one : documents) {
                if (stop.isWanted()) {
                  throw new StopWanted();
                }
                ordered.accept(one.document());
              }
              ordered.finish();
            });
      }
      answer.print(
          "documents %d: read again %d, known %d\n".formatted(documents.size(), read, known));
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private void keep(
      Ledger ledger, LedgerView view, ReadingVersion version, Extracted one, Answer answer) {
    Extraction before = view.extraction(one.document().sha256()).orElse(Extraction.NOTHING);
    var entry = new Entry(one.document(), one.extraction(), one.keys());
    if (ledger.append(entry, version) == AppendResult.KNOWN) {
      known++;
      return;
    }
    read++;
    answer.print(
        "%s: claims %d -> %d\n"
            .formatted(
                one.document().head().name(),
                before.claims().count(),
                one.extraction().claims().count()));
    if (!options.quiet && (read + known) % PROGRESS_EVERY == 0) {
      parent.streams().err().println(read + known + " documents so far");
    }
  }

  private String whereWeAre() {
    return "gadolin: stopped after %d documents. Maybe give the same command again: what is read stays."
        .formatted(read + known);
  }
}
