package org.gadolin.app.internal.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.app.internal.render.OriginLines;
import org.gadolin.atlas.Profiles;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.Statement;
import org.gadolin.ledger.assurance.Assurer;
import org.gadolin.ledger.origin.StoryClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin ledger origins}: who first said a statement, as a tree of proofs. */
@Command(
    name = "origins",
    description = "Prints who says a statement and where each has it from, with the proof.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger statements --about Lynas   the numbers of statements",
      "  gadolin ledger origins 17                 who says the same as statement 17, and why they count",
      "  gadolin ledger origins 17 --format json   the same for programs"
    })
final class OriginsCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "STATEMENT", description = "Its number.")
  private String which = "";

  OriginsCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "json");
    var profiles = Profiles.of(Atlases.of(options, parent.streams()));
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      Statement statement = find(view);
      Entry own = view.findEntry(statement.document()).orElseThrow();
      var background = new Background(view);
      var assurer =
          Assurer.of(List.of(own), background.of(List.of(own)), profiles, background.judged());
      var claim = new StoryClaim(own.document().sha256(), statement.claim());
      var lines =
          new OriginLines(statement, assurer.of(List.of(claim)), assurer, options.knownOn());
      answer.print(format.equals("json") ? lines.json() : lines.text());
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private Statement find(LedgerView view) {
    String number = which.strip();
    if (number.matches("\\d{1,18}")) {
      var found = view.findStatement(Long.parseLong(number));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new WrongUse(
        which,
        "the ledger has no such statement",
        "gadolin ledger statements, which prints numbers");
  }
}
