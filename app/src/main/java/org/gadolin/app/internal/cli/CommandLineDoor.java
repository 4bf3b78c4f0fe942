package org.gadolin.app.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gadolin.app.internal.flow.StopWanted;
import org.gadolin.core.Problem;
import org.gadolin.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Runs one command line and turns whatever happens into an answer, error lines and an exit code.
 */
public final class CommandLineDoor {

  private final Streams streams;
  private final Map<String, String> environment;

  /**
   * A door for these surroundings.
   *
   * @param streams where it reads and writes
   * @param environment the environment variables it may look at
   */
  public CommandLineDoor(Streams streams, Map<String, String> environment) {
    this.streams = streams;
    this.environment = Map.copyOf(environment);
  }

  /** {@return the door of this process} */
  public static CommandLineDoor ofProcess() {
    var out = new FileOutputStream(FileDescriptor.out); // a PrintStream would hide a closed pipe
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new CommandLineDoor(new Streams(new StandardInput(), out, err), System.getenv());
  }

  /** {@return the exit code of one command} */
  public int run(String... args) {
    var root = new GadolinCommand(streams, environment);
    var line =
        new CommandLine(root)
            .addSubcommand(new TrackCommand(root))
            .addSubcommand(new ReadCommand(root))
            .addSubcommand(new BriefCommand(root))
            .addSubcommand(new DigestCommand(root))
            .addSubcommand(new AskCommand(root))
            .addSubcommand(ledger(root))
            .addSubcommand(new AtlasCommand(root));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((wrong, given) -> wrongUse(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, given(args)));
    int code = line.execute(args);
    streams.err().flush();
    return code;
  }

  private static CommandLine ledger(GadolinCommand root) {
    return new CommandLine(new LedgerCommand(root))
        .addSubcommand(new StatementsCommand(root))
        .addSubcommand(new OriginsCommand(root))
        .addSubcommand(new ActorsCommand(root))
        .addSubcommand(new SourcesCommand(root))
        .addSubcommand(new ExportCommand(root))
        .addSubcommand(new ImportCommand(root))
        .addSubcommand(new BackupCommand(root))
        .addSubcommand(new RereadCommand(root))
        .addSubcommand(new JudgeCommand(root));
  }

  private static boolean given(String[] args) {
    return List.of(args).contains("--debug");
  }

  private int wrongUse(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String what =
        String.valueOf(wrong.getMessage())
            .lines()
            .findFirst()
            .orElse("wrong use")
            .replaceAll("[.\\s]+$", "");
    streams.error(new Problem("wrong-use", command, what, command + " --help"));
    return ExitCode.WRONG_USE.code();
  }

  private int failed(Exception failure, boolean debug) {
    if (debug) {
      failure.printStackTrace(streams.err());
    }
    return switch (failure) {
      case WrongUse wrong -> told(wrong.problem(), ExitCode.WRONG_USE);
      case Surroundings surroundings -> told(surroundings.problem(), ExitCode.SURROUNDINGS);
      case LedgerException ledger -> told(ledger.problem(), ExitCode.SURROUNDINGS);
      case ClosedPipe enough -> ExitCode.ANSWERED.code(); // the reader had enough: no error
      case StopWanted stopped -> ExitCode.STOPPED.code();
      default ->
          told(
              new Problem(
                  "our-fault",
                  "gadolin",
                  "this should not have happened (%s)".formatted(failure),
                  "run it again with --debug and report what it prints"),
              ExitCode.OUR_FAULT);
    };
  }

  private int told(Problem problem, ExitCode code) {
    streams.error(problem);
    return code.code();
  }
}
