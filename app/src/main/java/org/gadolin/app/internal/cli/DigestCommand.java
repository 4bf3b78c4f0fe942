package org.gadolin.app.internal.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.app.internal.flow.Published;
import org.gadolin.atlas.Atlas;
import org.gadolin.brief.BriefComposer;
import org.gadolin.brief.BriefInput;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Period;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gadolin digest}: what the documents of the last days tell, against all that was known. */
@Command(
    name = "digest",
    description = "A brief on what was published since a day: what is new, repeated, updated.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin digest --since 2025-09-01",
      "  gadolin digest --since yesterday     the day before the newest document's",
      "  gadolin digest --since 2025-06 --known-on 2025-06 --lang zh"
    })
final class DigestCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      description = "Published that day or later; a day, a month, or yesterday.")
  private String since = "";

  DigestCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    var form = BriefForm.of(options);
    Atlas atlas = Atlases.of(options, parent.streams());
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<Entry> known = Published.entries(view);
      Period first =
          since.equalsIgnoreCase("yesterday")
              ? Published.dayBeforeNewest(known)
              : CommonOptions.day("--since", since);
      var parts = Published.since(known, first);
      var input = new BriefInput(parts.fresh(), parts.earlier(), new Background(view).judged());
      var brief = BriefComposer.compose(input, atlas, form.settings());
      Map<String, Object> query = JsonAnswer.ordered("since", first.iso());
      answer.print(form.render(brief, "digest", query, List.of()));
      answer.commit();
      if (!options.quiet) {
        parent
            .streams()
            .err()
            .printf(
                "documents: in the ledger %d, since %s %d%n",
                known.size(), first.isDated() ? first.iso() : "ever", parts.fresh().size());
      }
      return ExitCode.ANSWERED.code();
    }
  }
}
