package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every verb takes; filled by the command-line parser. */
final class CommonOptions {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where the ledger lives; made if missing.")
  private @Nullable Path home;

  @Option(
      names = "--atlas",
      paramLabel = "DIR",
      description = "Your own CSV files, laid over the atlas.")
  private @Nullable Path atlas;

  @Option(names = "--format", paramLabel = "F", description = "Form of the answer; default text.")
  private String format = "text";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the answer there, whole or not at all.")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the answer.")
  private String language = "en";

  @Option(names = "--threads", paramLabel = "N", description = "How many documents at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--offline", description = "Refuse addresses; read only what is here.")
  boolean offline;

  @Option(
      names = "--allow-private-addresses",
      description = "Also ask hosts of this machine and private networks.")
  boolean privateAddresses;

  @Option(names = "--quiet", description = "No report; errors are still told.")
  boolean quiet;

  @Option(names = "--debug", description = "Stack traces with errors.")
  boolean debug;

  /** {@return the ledger's directory: the option, else the XDG default} */
  Path home(Map<String, String> environment) {
    if (home != null) {
      return home;
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base =
        data.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
            : Path.of(data);
    return base.resolve("gadolin");
  }

  Optional<Path> findAtlas() {
    return Optional.ofNullable(atlas);
  }

  Optional<Path> findOut() {
    return Optional.ofNullable(out);
  }

  /**
   * {@return the wanted form, lower case}
   *
   * @throws WrongUse unless it is one of {@code has}
   */
  String format(String... has) {
    return oneOf("--format", format, has);
  }

  String language() {
    return oneOf("--lang", language, "en", "zh");
  }

  int threads() {
    if (threads < 1) {
      throw new WrongUse("--threads", "%d is not a number of threads".formatted(threads), "1");
    }
    return threads;
  }

  private static String oneOf(String option, String given, String... has) {
    String wanted = given.toLowerCase(Locale.ROOT);
    for (String one : has) {
      if (one.equals(wanted)) {
        return wanted;
      }
    }
    throw new WrongUse(option, "%s is not to be had here".formatted(given), String.join(", ", has));
  }
}
