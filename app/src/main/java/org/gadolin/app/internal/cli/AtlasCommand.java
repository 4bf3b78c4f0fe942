package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.gadolin.app.internal.render.DiffJson;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.AtlasCheck;
import org.gadolin.atlas.AtlasDiff;
import org.gadolin.atlas.AtlasView;
import org.gadolin.atlas.Candidate;
import org.gadolin.atlas.NameIndex;
import org.gadolin.atlas.NameMatch;
import org.gadolin.core.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gadolin atlas}: the reference chain, checked, shown and compared. */
@Command(
    name = "atlas",
    description = "The reference chain, every figure cited.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin atlas show Dy               an element; also a stage, an actor, ASX:LYC, CN",
      "  gadolin atlas show --contradictions  sources that disagree, side by side",
      "  gadolin atlas check --atlas mine/    what is wrong with the files, yours included",
      "  gadolin atlas diff old/ new/         what changed between two sets of files; --format json"
    })
final class AtlasCommand implements Runnable {

  private final Streams streams;
  @Spec private CommandSpec spec = CommandSpec.create();

  AtlasCommand(GadolinCommand parent) {
    streams = parent.streams();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "check, show or diff is missing");
  }

  @Command(name = "show", description = "Prints what is known about one thing, with sources.")
  int show(
      @Mixin CommonOptions options,
      @Option(names = "--contradictions", description = "Sources that disagree, side by side.")
          boolean contradictions,
      @Parameters(arity = "0..1", paramLabel = "NAME", description = "Id, name, symbol or ticker.")
          @Nullable String name)
      throws Exception {
    options.format("text");
    Atlas atlas = Atlases.of(options, streams);
    var view = new AtlasView(atlas, options.language());
    if (name == null && !contradictions) {
      throw new WrongUse("atlas show", "a name is missing", "gadolin atlas show Dy");
    }
    return print(
        options, name == null ? view.contradictionLines() : view.lines(candidate(atlas, name)));
  }

  @Command(name = "check", description = "Checks the atlas; exit code 1 if it has errors.")
  int check(
      @Mixin CommonOptions options,
      @Option(names = "--as-of", paramLabel = "DATE", description = "Age counts from this day.")
          @Nullable String asOf)
      throws Exception {
    options.format("text");
    List<Problem> problems = AtlasCheck.check(Atlases.of(options, streams), date(asOf));
    print(options, AtlasCheck.lines(problems));
    long errors = problems.stream().filter(AtlasCheck::isError).count();
    if (!options.quiet) {
      streams.err().printf("errors %d, notices %d%n", errors, problems.size() - errors);
    }
    return errors > 0 ? ExitCode.CHECK_FAILED.code() : ExitCode.ANSWERED.code();
  }

  @Command(name = "diff", description = "Prints what changed between two sets of files.")
  int diff(
      @Mixin CommonOptions options,
      @Parameters(index = "0", paramLabel = "OLD", description = "Folder of CSV files.")
          Path before,
      @Parameters(index = "1", paramLabel = "NEW", description = "Folder of CSV files.") Path after)
      throws Exception {
    String format = options.format("text", "json");
    var differences =
        AtlasDiff.between(Atlases.load(before, streams), Atlases.load(after, streams));
    return print(
        options,
        format.equals("json")
            ? List.of(DiffJson.object(differences))
            : AtlasDiff.lines(differences));
  }

  private int print(CommonOptions options, List<String> lines) throws Exception {
    try (var answer = Answer.to(streams, options.findOut())) {
      lines.forEach(line -> answer.print(line + "\n"));
      answer.commit();
    }
    return ExitCode.ANSWERED.code();
  }

  private static Candidate candidate(Atlas atlas, String name) {
    NameMatch match = NameIndex.of(atlas).lookup(name);
    return match
        .findUnique()
        .orElseThrow(
            () ->
                new WrongUse(
                    name,
                    match.exact() ? "several things have that name" : "nothing has that name",
                    match.candidates().isEmpty()
                        ? "an element's symbol, a stage, a company or a ticker"
                        : String.join(
                            ", ", match.candidates().stream().map(Candidate::toString).toList())));
  }

  /** Age is told from a day; without one nothing is too old, so that the answer has no clock. */
  private static LocalDate date(@Nullable String asOf) {
    try {
      return asOf == null ? LocalDate.EPOCH : LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new WrongUse("--as-of", asOf + " is no date", "2026-01-31");
    }
  }
}
