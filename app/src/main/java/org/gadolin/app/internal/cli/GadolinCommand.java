package org.gadolin.app.internal.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line: what Gadolin can be asked. */
@Command(
    name = "gadolin",
    description = "Follows the rare-earth chain from ore to application.",
    mixinStandardHelpOptions = true,
    versionProvider = GadolinCommand.Version.class,
    subcommands = HelpCommand.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin track examples/documents           read documents, print a cited brief",
      "  gadolin brief Dy                           what ledger and atlas have on dysprosium",
      "  gadolin ask \"terbium separation china\"      where it is told, with the passage",
      "  gadolin ledger list                        what track has remembered",
      "  gadolin read --format jsonl news/*.html     the claims themselves, with their spans",
      "  gadolin atlas show Dy                      what is known about dysprosium, with sources"
    })
final class GadolinCommand implements Runnable {

  private final Streams streams;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  GadolinCommand(Streams streams, Map<String, String> environment) {
    this.streams = streams;
    this.environment = environment;
  }

  Streams streams() {
    return streams;
  }

  Map<String, String> environment() {
    return environment;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a verb is missing");
  }

  /** The version as the build wrote it into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = GadolinCommand.class.getPackage().getImplementationVersion();
      return new String[] {"gadolin " + (version == null ? "development" : version)};
    }
  }
}
