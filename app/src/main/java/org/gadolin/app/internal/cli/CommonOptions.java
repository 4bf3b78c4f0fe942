package org.gadolin.app.internal.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;
import org.gadolin.reading.ReaderSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options every verb takes; filled by the command-line parser. */
final class CommonOptions {

  private static final int FULL_DATE = 10;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where the ledger lives; made if missing.")
  private @Nullable Path home;

  @Option(
      names = "--ledger",
      paramLabel = "URL",
      description = "A file, sqlite:FILE or jdbc:postgresql://…; default under --home.")
  private @Nullable String ledger;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      description = "Only what a reader could have known that day: 2025-06-30, 2025-06 or 2025.")
  private @Nullable String knownOn;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  /** Taken, for scripts give it to every verb; that it changes nothing is said. */
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of what a verb draws at random; a verb that draws nothing says so.")
  void seed(long seed) {
    verb.commandLine()
        .getErr()
        .println(
            "gadolin: --seed: %s draws nothing at random, so seed %d changes nothing. Maybe leave it out."
                .formatted(verb.qualifiedName(), seed));
  }

  @Option(names = "--explain", description = "Say of each line how it was computed.")
  boolean explain;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the run report there as JSON, whole or not at all.")
  private @Nullable Path report;

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

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      description = "Who servers and their robots.txt are told we are.")
  private String userAgent = ReaderSettings.DEFAULT_USER_AGENT;

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

  /**
   * {@return the opened ledger: of {@code --ledger}, else of the home}
   *
   * @throws WrongUse if the address is of a kind that is not known
   */
  Ledger openLedger(Map<String, String> environment) {
    if (ledger == null) {
      return Ledger.open(home(environment));
    }
    if (ledger.startsWith("jdbc:postgresql:")) {
      return Ledger.openPostgresql(ledger);
    }
    String file = file(ledger);
    int colon = file.indexOf(':');
    if (file.isBlank() || colon > 1) { // one letter before the colon is a drive
      throw new WrongUse(
          "--ledger", ledger + " is no ledger we can open", "sqlite:my/ledger.sqlite");
    }
    return Ledger.openFile(Path.of(file));
  }

  /** {@return where the search index of the ledger is kept: beside its file, else in the home} */
  Path index(Map<String, String> environment) {
    return ledger == null || ledger.startsWith("jdbc:postgresql:")
        ? home(environment).resolve("index")
        : Path.of(file(ledger) + ".index");
  }

  private static String file(String url) {
    return url.replaceFirst("^(jdbc:)?sqlite:(//(?=/))?", "");
  }

  /**
   * {@return the day of {@code --known-on}; undated without one}
   *
   * @throws WrongUse if it is no date
   */
  Period knownOn() {
    return day("--known-on", knownOn);
  }

  /**
   * {@return the single date an option gives; undated where it is not given}
   *
   * @throws WrongUse if it is no date
   */
  static Period day(String option, @Nullable String given) {
    if (given == null) {
      return Period.UNDATED;
    }
    try {
      Period day = Period.of(given);
      if (given.isEmpty() || given.contains("/")) {
        throw new IllegalArgumentException("no single date");
      }
      if (given.length() == FULL_DATE) {
        LocalDate.parse(given);
      }
      return day;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new WrongUse(option, "%s is no date".formatted(given), "2025-06-30");
    }
  }

  Optional<Path> findReport() {
    return Optional.ofNullable(report);
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

  String userAgent() {
    if (!userAgent.matches("[!-~][ -~]*")) {
      throw new WrongUse("--user-agent", "it must be printable ASCII", "Example/1.0");
    }
    return userAgent;
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
