package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin ledger backup}: a copy of the ledger's file. */
@Command(
    name = "backup",
    description = "Copies the ledger's file as it stands now, while others go on using it.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger backup /backup/ledger.sqlite",
      "  gadolin ledger verify --ledger /backup/ledger.sqlite   checks the copy"
    })
final class BackupCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "The copy; it must not exist yet.")
  private String file = "";

  BackupCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    options.format("text");
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      ledger.backUp(Path.of(file));
      try (var copy = Ledger.openFile(Path.of(file))) {
        int documents = copy.view(Period.UNDATED).documents().size();
        answer.print("documents %d\n".formatted(documents));
      }
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }
}
