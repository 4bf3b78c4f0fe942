package org.gadolin.app.internal.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.app.internal.render.StatementLines;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.RecordedDocument;
import org.gadolin.ledger.Statement;
import org.gadolin.ledger.StatementFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gadolin ledger statements}: figures and events with what they are statements of. */
@Command(
    name = "statements",
    description = "Prints figures and events by what they are statements of.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger statements --about \"Lynas Rare Earths\"",
      "  gadolin ledger statements --property capacity --format csv",
      "  gadolin ledger statements --product NdPr/oxide --known-on 2025-06"
    })
final class StatementsCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--about", paramLabel = "NAME", description = "The holder's English name.")
  private @Nullable String about;

  @Option(names = "--product", paramLabel = "ID", description = "Such as NdPr/oxide.")
  private @Nullable String product;

  @Option(names = "--property", paramLabel = "ID", description = "Such as capacity or event.")
  private @Nullable String property;

  @Option(names = "--in", paramLabel = "NUMBER", description = "Only what one document says.")
  private @Nullable Long document;

  @Option(names = "--most", paramLabel = "N", description = "At most so many; default 1000.")
  private int most = 1_000;

  StatementsCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "csv", "json");
    if (most < 1) {
      throw new WrongUse("--most", most + " is no number of statements", "100");
    }
    StatementFilter wanted = filter();
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<Statement> found = view.statements(wanted);
      Map<Long, RecordedDocument> documents =
          view.documents().stream().collect(Collectors.toMap(RecordedDocument::number, one -> one));
      var lines =
          new StatementLines(found, documents, new Background(view).judged(), options.knownOn());
      answer.print(
          switch (format) {
            case "csv" -> lines.csv();
            case "json" -> lines.json();
            default -> found.isEmpty() ? "nothing found\n" : lines.text();
          });
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private StatementFilter filter() {
    StatementFilter wanted = StatementFilter.ALL.page(0, most);
    if (about != null) {
      wanted = wanted.about(about);
    }
    if (product != null) {
      wanted = wanted.ofProduct(product);
    }
    if (document != null) {
      wanted = wanted.in(document);
    }
    return property == null ? wanted : wanted.of(PropertyOption.of(property));
  }
}
