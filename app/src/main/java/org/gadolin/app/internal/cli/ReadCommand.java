package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Extracted;
import org.gadolin.app.internal.render.HighlightPage;
import org.gadolin.app.internal.render.JsonLines;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin read}: the claims themselves, without ledger or brief. */
@Command(
    name = "read",
    description = "Reads documents and prints what they say, each claim with its spans.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin read --format jsonl docs/*.txt > claims.jsonl   one line for each document",
      "  gadolin read --format html --out seen.html page.html    the passages, marked for the eye"
    })
final class ReadCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, directories, archives, -.")
  private List<String> inputs = List.of();

  ReadCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "jsonl", "html");
    try (var run = new DocumentRun(parent, options, "it begins anew", Path.of(""));
        var answer = Answer.to(parent.streams(), options.findOut())) {
      if (format.equals("html")) {
        answer.print(HighlightPage.head());
      }
      ExitCode code = run.run(inputs, extracted -> answer.print(one(format, extracted)));
      if (format.equals("html")) {
        answer.print(HighlightPage.foot());
      }
      answer.commit();
      run.report();
      return code.code();
    }
  }

  private static String one(String format, Extracted extracted) {
    return switch (format) {
      case "jsonl" -> JsonLines.line(extracted.document(), extracted.extraction()) + "\n";
      case "html" -> HighlightPage.article(extracted.document(), extracted.extraction());
      default -> summary(extracted);
    };
  }

  private static String summary(Extracted extracted) {
    Extraction said = extracted.extraction();
    var line = new StringBuilder(extracted.document().head().name());
    line.append(": ").append(said.relevance().id().replace('_', ' '));
    for (Layer layer : Layer.values()) {
      line.append("; ").append(layer.id()).append(" ").append(said.mentions(layer).size());
    }
    return line.append("; actor ")
        .append(said.actors().size())
        .append("; place ")
        .append(said.places().size())
        .append("; event ")
        .append(said.events().size())
        .append("; figure ")
        .append(said.figures().size())
        .append("; relation ")
        .append(said.relations().size())
        .append("; unclear ")
        .append(said.unclear().size())
        .append("\n")
        .toString();
  }
}
