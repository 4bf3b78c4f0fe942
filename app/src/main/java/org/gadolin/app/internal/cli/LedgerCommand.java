package org.gadolin.app.internal.cli;

import java.util.List;
import org.gadolin.app.internal.render.JsonLines;
import org.gadolin.app.internal.render.LedgerLines;
import org.gadolin.core.Extraction;
import org.gadolin.core.Problem;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.RecordedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gadolin ledger}: what is remembered, looked at and checked. */
@Command(
    name = "ledger",
    description = "What track has remembered: documents, their claims, and whether all is sound.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger list                  every document, with the number of its claims",
      "  gadolin ledger show 3                the claims of one, with their passages; also by name",
      "  gadolin ledger statements            figures and events by what they are about",
      "  gadolin ledger origins 17            who says a statement, where each has it from",
      "  gadolin ledger actors --duplicates   names that may be one actor's",
      "  gadolin ledger sources               how reliable they are, what came of what they announced",
      "  gadolin ledger reread                a better extractor over the stored documents",
      "  gadolin ledger judge reject 17 ...   a person's decision, kept with who and why",
      "  gadolin ledger export --out l.jsonl  all of it as lines of JSON; import takes them in",
      "  gadolin ledger backup copy.sqlite    a copy while others go on using it",
      "  gadolin ledger verify                exit code 1 if something is wrong with it"
    })
final class LedgerCommand implements Runnable {

  private static final int SHORTEST_HASH = 8;

  private final GadolinCommand parent;
  @Spec private CommandSpec spec = CommandSpec.create();

  LedgerCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "list, show, statements, origins, actors, sources, reread, judge, export, import, backup or verify is missing");
  }

  @Command(name = "list", description = "Prints the documents, in the order they were recorded.")
  int list(@Mixin CommonOptions options) throws Exception {
    String format = options.format("text", "csv", "json");
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      var lines = LedgerLines.of(view, options.knownOn());
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

  @Command(name = "show", description = "Prints the claims of one document with their passages.")
  int show(
      @Mixin CommonOptions options,
      @Parameters(paramLabel = "DOCUMENT", description = "Its number, name or hash.") String which)
      throws Exception {
    String format = options.format("text", "json", "jsonl");
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      RecordedDocument found = find(view, which);
      Extraction said = view.extraction(found.document().sha256()).orElse(Extraction.NOTHING);
      answer.print(
          switch (format) {
            case "jsonl" -> JsonLines.line(found.document(), said) + "\n";
            case "json" -> LedgerLines.json(found, said, options.knownOn());
            default -> LedgerLines.document(found, said);
          });
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private static RecordedDocument find(LedgerView view, String which) {
    List<RecordedDocument> found =
        view.documents().stream().filter(one -> isMeant(one, which.strip())).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new WrongUse(
        which,
        found.isEmpty() ? "the ledger has no such document" : "several documents have that name",
        found.isEmpty()
            ? "gadolin ledger list"
            : String.join(", ", found.stream().map(one -> "" + one.number()).toList()));
  }

  private static boolean isMeant(RecordedDocument one, String which) {
    return String.valueOf(one.number()).equals(which)
        || one.document().head().name().equals(which)
        || (which.length() >= SHORTEST_HASH && one.document().sha256().startsWith(which));
  }

  @Command(name = "verify", description = "Checks the file and that every passage stands there.")
  int verify(@Mixin CommonOptions options) throws Exception {
    options.format("text");
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      List<Problem> problems = ledger.verify();
      problems.forEach(parent.streams()::error);
      int documents = ledger.view(options.knownOn()).documents().size();
      answer.print("documents %d, faults %d\n".formatted(documents, problems.size()));
      answer.commit();
      return (problems.isEmpty() ? ExitCode.ANSWERED : ExitCode.CHECK_FAILED).code();
    }
  }
}
