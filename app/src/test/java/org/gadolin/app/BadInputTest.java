package org.gadolin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gadolin.app.internal.cli.CommandLineDoor;
import org.gadolin.app.internal.cli.Streams;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input through the whole command: one line that names the place and the mend, the rest of the
 * batch is read, the exit code tells. What is said is the table of docs/bad-input.md.
 */
class BadInputTest {

  private static final String ONE_LINE = "gadolin: .+: .+\\. Maybe .+\\.\n";

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void everyBadFileIsOneLineAndTheRestIsRead() throws IOException {
    Path good = good();
    var rows = new ArrayList<String>();
    for (var one : BadFiles.in(folder).entrySet()) {
      String bad = folder.resolve(one.getValue()).toString();
      rows.add(
          row(one.getKey(), run("read", "--format", "jsonl", "--quiet", bad, good.toString())));
    }
    assertTable("files", rows);
  }

  @Test
  void everyBadAddressIsOneLineAndTheRestIsRead() throws Exception {
    Path good = good();
    var rows = new ArrayList<String>();
    try (var server = new BadServer(folder)) {
      for (var one : server.addresses().entrySet()) {
        rows.add(row(one.getKey(), web("--allow-private-addresses", one.getValue(), good)));
      }
      String inside = Objects.requireNonNull(server.addresses().get("server that fails"));
      rows.add(row("host in the own network", web("--debug", inside, good)));
      rows.add(row("address while offline", web("--offline", inside, good)));
    }
    assertTable("addresses", rows);
  }

  @Test
  void aPageThatNamesTheWrongCharsetIsReadAllTheSame() throws IOException {
    Path page = Files.write(folder.resolve("page.html"), BadFiles.mislabelled());
    var outcome = run("read", "--format", "jsonl", "--quiet", page.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("出口管制");
  }

  @Test
  void everyTroubleWithTheSurroundingsIsOneLineAndEndsWithSix()
      throws IOException, InterruptedException {
    String good = good().toString();
    Path file = Files.writeString(folder.resolve("file"), "");
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("ledger.sqlite"), "no ledger at all, but a text".repeat(99));
    var rows = new ArrayList<String>();
    rows.add(six("home that cannot be made", run("track", "--home", file + "/home", good)));
    rows.add(six("home whose ledger is none", run("track", "--home", broken.toString(), good)));
    rows.add(six("answer into no folder", run("read", "--out", folder + "/nowhere/answer", good)));
    var full =
        CommandProcess.run(
            folder, CommandProcess.command("256m", "read", good), new File("/dev/full"));
    rows.add(six("answer to a full disk", new Outcome(full.code(), full.out(), full.err())));
    assertTable("surroundings", rows);
  }

  @Test
  void aFullDiskEndsTheRunWithSixAndWhatWasStoredStays() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path documents = copies("full", 200);
    String mount = "mount -t tmpfs -o size=400k tmpfs %s && ".formatted(disk);
    Assumptions.assumeTrue(
        CommandProcess.run(folder, List.of("unshare", "-rm", "sh", "-c", mount + "true")).code()
            == 0,
        "a disk of one's own cannot be mounted here");
    var track = CommandProcess.command("256m", "track", "--home", disk + "/home", "" + documents);
    String script = mount + "{ \"$@\"; code=$?; cp %s/home/* %s; exit $code; }";
    var command =
        new ArrayList<>(
            List.of("unshare", "-rm", "sh", "-c", script.formatted(disk, kept()), "sh"));
    command.addAll(track);
    var outcome = CommandProcess.run(folder, command);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(6);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).matches(ONE_LINE).contains("the disk is full");
    try (var ledger = Ledger.open(kept())) {
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).hasSizeBetween(1, 199);
      assertThat(view.documents())
          .allMatch(one -> view.extraction(one.document().sha256()).isPresent());
    }
  }

  @Test
  void aLimitOnTheSizeOfFilesEndsTheRunWithSixAndTheNextOneGoesOn()
      throws IOException, InterruptedException {
    Path documents = copies("limit", 300);
    Path home = folder.resolve("limited");
    var track = CommandProcess.command("256m", "track", "--home", "" + home, "" + documents);
    // blocks of 512 bytes; the driver's own library, which is unpacked, is 1.3 MB
    var limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 3600; exec \"$@\"", "sh"));
    limited.addAll(track);
    var outcome = CommandProcess.run(folder, limited);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(6);
    assertThat(outcome.err()).matches(ONE_LINE).contains("limit on the size of files");
    int kept = documentsIn(home);
    assertThat(kept).isBetween(1, 299);
    var again = CommandProcess.run(folder, track);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("read 300 + refused 0; new " + (300 - kept));
    assertThat(documentsIn(home)).isEqualTo(300);
  }

  private static int documentsIn(Path home) {
    try (var ledger = Ledger.open(home)) {
      assertThat(ledger.verify()).isEmpty();
      return ledger.view(Period.UNDATED).documents().size();
    }
  }

  private Path kept() throws IOException {
    return Files.createDirectories(folder.resolve("kept"));
  }

  @Test
  void aLineOfTwoGigabytesNeedsLittleMemory() throws IOException, InterruptedException {
    try (var command =
        CommandProcess.start(folder, CommandProcess.command("256m", "read", "--quiet", "-"))) {
      byte[] piece = "dysprosium ".repeat(6000).getBytes(StandardCharsets.UTF_8);
      try (var into = command.process().getOutputStream()) {
        for (long written = 0; written < 2L << 30; written += piece.length) {
          into.write(piece);
        }
      } catch (IOException e) {
        // it need not read to the end what it refuses
      }
      assertThat(command.end()).isEqualTo(4);
      assertThat(command.errors()).matches(ONE_LINE).contains("-: is larger than 64 MB");
    }
  }

  @Test
  void twoRunsOnOneHomeAtOnceBothStoreAll() throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    try (var first = track(home, copies("first", 30));
        var second = track(home, copies("second", 30))) {
      assertThat(first.end()).as(first.errors()).isZero();
      assertThat(second.end()).as(second.errors()).isZero();
      assertThat(first.errors() + second.errors()).contains("read 30 + refused 0; new 30\n");
    }
    try (var ledger = Ledger.open(home)) {
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(60);
    }
  }

  private CommandProcess track(Path home, Path documents) throws IOException {
    var command = CommandProcess.command("256m", "track", "--home", "" + home, "--out");
    command.addAll(List.of(documents + ".brief", documents.toString()));
    return CommandProcess.start(folder, command);
  }

  private Path copies(String name, int count) throws IOException {
    Path documents = Files.createDirectory(folder.resolve(name));
    for (int number = 0; number < count; number++) {
      Files.writeString(
          documents.resolve("d%03d.txt".formatted(number)),
          "Lynas raised dysprosium prices by %d %% in %s.\n".formatted(number, name));
    }
    return documents;
  }

  private String six(String fault, Outcome outcome) {
    assertThat(outcome.err()).as(fault).matches(ONE_LINE);
    assertThat(outcome.code()).as(fault).isEqualTo(6);
    assertThat(outcome.out()).as(fault).isEmpty();
    return "| %s | `%s` |".formatted(fault, outcome.err().strip().replace(folder + "/", ""));
  }

  private Path good() throws IOException {
    return Files.writeString(folder.resolve("good.txt"), "Dysprosium prices rose in January 2026.");
  }

  private Outcome web(String option, String address, Path good) {
    return run("read", "--format", "jsonl", "--quiet", option, address, good.toString());
  }

  /** {@return the table's row for an outcome that is as the contract wants it} */
  private String row(String fault, Outcome outcome) {
    assertThat(outcome.err()).as(fault).matches(ONE_LINE);
    assertThat(outcome.code()).as(fault).isEqualTo(3);
    assertThat(outcome.out().lines()).as(fault).hasSize(1);
    String said =
        outcome
            .err()
            .strip()
            .replace(folder + "/", "")
            .replaceAll("(127.0.0.1|localhost):\\d+", "$1");
    return "| %s | `%s` |".formatted(fault, said);
  }

  private static void assertTable(String name, List<String> rows) throws IOException {
    Path docs = Path.of(System.getProperty("gadolin.root"), "docs", "bad-input.md");
    String table = String.join("\n", rows);
    String begin = "<!-- " + name + " -->\n";
    String told = Files.readString(docs);
    assertThat(told).as("docs/bad-input.md should hold\n%s", table).contains(begin);
    String inDocs = told.substring(told.indexOf(begin) + begin.length());
    assertThat(inDocs.lines().skip(2).takeWhile(line -> line.startsWith("|")).toList())
        .as("the table in docs/bad-input.md should be\n%s", table)
        .isEqualTo(rows);
  }

  private Outcome run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = new CommandLineDoor(streams, Map.of("HOME", folder.toString())).run(args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
