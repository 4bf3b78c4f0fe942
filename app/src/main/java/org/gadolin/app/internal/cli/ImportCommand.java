package org.gadolin.app.internal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Stop;
import org.gadolin.app.internal.flow.StopWanted;
import org.gadolin.core.Problem;
import org.gadolin.ledger.transfer.LedgerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin ledger import}: an exported ledger into this one. */
@Command(
    name = "import",
    description = "Takes an exported ledger into this one; what is known already stays as it is.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger import ledger.jsonl",
      "  gadolin ledger export | gadolin ledger import --ledger jdbc:postgresql://host/gadolin -"
    })
final class ImportCommand implements Callable<Integer> {

  private static final int PROGRESS_EVERY = 1_000;

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "The exported file, or - for standard input.")
  private String file = "";

  ImportCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    options.format("text");
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut());
        var input = open()) {
      var into = new LedgerImport(ledger, file.equals("-") ? "standard input" : file);
      int refused = take(input, into);
      answer.print(
          "lines %d: new %d, known %d, refused %d\n"
              .formatted(into.countLines(), into.countNew(), into.countKnown(), refused));
      answer.commit();
      boolean nothing = into.countNew() + into.countKnown() == 0;
      ExitCode bad = nothing ? ExitCode.NOTHING_USABLE : ExitCode.SOME_REFUSED;
      return (refused > 0 ? bad : ExitCode.ANSWERED).code();
    }
  }

  /** The lines one by one; a wish to stop ends it between two of them. */
  private int take(BufferedReader input, LedgerImport into) throws IOException {
    int refused = 0;
    try (var stop =
        Stop.ofProcess(
            () ->
                "stopped after %d lines. Maybe give the same command again: what is there stays"
                    .formatted(into.countLines()),
            line -> parent.streams().err().println("gadolin: " + line + "."))) {
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        if (stop.isWanted()) {
          throw new StopWanted();
        }
        var problem = into.take(line);
        problem.ifPresent(parent.streams()::error);
        refused += problem.isPresent() ? 1 : 0;
        if (!into.hasBegun()) {
          return refused; // no export at all: a line tells it, not one a line
        }
        if (!options.quiet && into.countLines() % PROGRESS_EVERY == 0) {
          parent.streams().err().println(into.countLines() + " lines so far");
        }
      }
      into.finish();
    }
    if (into.countLines() == 0) {
      var empty =
          new Problem("import", into.where(), "is empty", "gadolin ledger export writes a file");
      parent.streams().error(empty);
      return 1;
    }
    return refused;
  }

  private BufferedReader open() {
    try {
      if (Files.isDirectory(Path.of(file))) {
        throw new WrongUse(file, "is a directory", "a file of gadolin ledger export");
      }
      InputStream stream =
          file.equals("-") ? parent.streams().in() : Files.newInputStream(Path.of(file));
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new WrongUse(file, "cannot be read", "a file of gadolin ledger export");
    }
  }
}
