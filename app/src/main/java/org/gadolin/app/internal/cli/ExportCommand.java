package org.gadolin.app.internal.cli;

import java.util.concurrent.Callable;
import org.gadolin.ledger.transfer.LedgerExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gadolin ledger export}: the whole ledger as lines of JSON. */
@Command(
    name = "export",
    description = "Writes the whole ledger as lines of JSON: readings, then judgements.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger export --out ledger.jsonl",
      "  gadolin ledger export | gadolin ledger import --ledger jdbc:postgresql://host/gadolin -"
    })
final class ExportCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  ExportCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    options.format("text", "jsonl"); // lines of JSON are its only form
    if (options.knownOn().isDated()) {
      throw new WrongUse("--known-on", "an export is of the whole ledger", "leave it out");
    }
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerExport.write(ledger, line -> answer.print(line + "\n"));
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }
}
