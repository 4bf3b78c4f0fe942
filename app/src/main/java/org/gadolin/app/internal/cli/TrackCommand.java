package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.app.internal.flow.Extracted;
import org.gadolin.brief.BriefComposer;
import org.gadolin.brief.BriefInput;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.ledger.AppendResult;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.ReadingVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin track}: documents in, remembered in the ledger, a cited brief out. */
@Command(
    name = "track",
    description = "Reads documents, keeps their claims in the ledger, prints a cited brief.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin track examples/documents            a brief on the bundled examples",
      "  gadolin track --lang zh news.html            the brief in Chinese",
      "  gadolin track --format html --out b.html *.txt   as a page"
    })
final class TrackCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, directories, archives, -.")
  private List<String> inputs = List.of();

  TrackCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    var form = BriefForm.of(options);
    var kept = new ArrayList<Entry>();
    Path pages = options.home(parent.environment()).resolve("pages");
    try (var run = new DocumentRun(parent, options, "these stay in the ledger", pages);
        Ledger ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      var version =
          new ReadingVersion(
              ClaimExtractor.VERSION, Atlases.version(options.findAtlas()), Instant.now());
      ExitCode code =
          run.runWithKeys(inputs, extracted -> kept.add(remember(ledger, version, extracted, run)));
      if (!kept.isEmpty()) {
        var background = new Background(ledger.view(options.knownOn()));
        var input = new BriefInput(kept, background.of(kept), background.judged());
        var brief = BriefComposer.compose(input, run.atlas(), form.settings());
        answer.print(form.render(brief, "track", query(kept), run.counts().problems()));
      }
      answer.commit();
      run.report();
      return code.code();
    }
  }

  /** Names, not paths: the answer must not tell where it was made. */
  private static Map<String, Object> query(List<Entry> kept) {
    return JsonAnswer.ordered(
        "documents", kept.stream().map(one -> one.document().head().name()).toList());
  }

  private static Entry remember(
      Ledger ledger, ReadingVersion version, Extracted extracted, DocumentRun run) {
    long start = System.nanoTime();
    var entry = new Entry(extracted.document(), extracted.extraction(), extracted.keys());
    AppendResult result = ledger.append(entry, version);
    run.counts().took("ledger", System.nanoTime() - start);
    if (result == AppendResult.NEW) {
      run.counts().fresh();
    }
    // as read, not as stored by an earlier version, so that a second run prints the same bytes
    return entry;
  }
}
