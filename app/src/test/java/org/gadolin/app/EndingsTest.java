package org.gadolin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the real command ends when its reader or its user has had enough. */
class EndingsTest {

  private static final int MORE_THAN_A_PIPE_HOLDS = 1 << 18;
  private static final int DOCUMENTS = 24;
  private static final Pattern STOPPED =
      Pattern.compile("gadolin: stopped after (\\d+) documents\\. Maybe [^\\n]+\\.\\n");

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void write() throws IOException {
    Path example =
        Path.of(
            System.getProperty("gadolin.root"), "examples", "documents", "03-narva-magnets.txt");
    String text = Files.readString(example);
    String body = text.substring(text.indexOf('\n') + 1);
    documents = Files.createDirectory(folder.resolve("documents"));
    for (int number = 0; number < DOCUMENTS; number++) {
      Files.writeString(
          documents.resolve("d%03d.txt".formatted(number)), body + "\nCopy " + number + ".\n");
    }
  }

  @Test
  void aClosedPipeEndsTheRunEarlyAndQuietly() throws IOException, InterruptedException {
    try (var command = CommandProcess.start(folder, CommandProcess.command("256m", "read", "-"))) {
      var answer = command.process().inputReader();
      // the input has no end: only a command that stops early ends at all
      var feeding = Thread.ofVirtual().unstarted(() -> feed(command.process()));
      feeding.start();
      assertThat(answer.readLine()).startsWith("--1: ");
      answer.close();
      assertThat(command.end()).isZero();
      feeding.join();
      assertThat(command.errors()).isEmpty();
    }
  }

  private static void feed(Process process) {
    assertThatIOException()
        .isThrownBy(
            () -> {
              try (var into = process.getOutputStream()) {
                for (int number = 0; ; number++) {
                  into.write(work(number).getBytes(StandardCharsets.UTF_8));
                }
              }
            });
  }

  private static String work(int number) {
    return """
        {"id":"https://openalex.org/W%d","title":"Dysprosium in magnets","authorships":[]}
        """
        .formatted(number);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunTidilyAndTheSameCommandGoesOn(String signal, int code)
      throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    Path last = folder.resolve("last.txt");
    var track =
        CommandProcess.command(
            "512m", "track", "--home", home.toString(), documents.toString(), last.toString());
    int stopped = stopAtPipe(last, signal, code, home, track);
    assertThat(stored(home)).isEqualTo(stopped);

    Files.delete(last);
    Files.writeString(last, "Lynas opened a separation plant for dysprosium in Malaysia.");
    var resumed = CommandProcess.run(folder, track);
    assertThat(resumed.code()).as(resumed.err()).isZero();
    int all = DOCUMENTS + 1;
    assertThat(resumed.err())
        .contains("read %d + refused 0; new %d\n".formatted(all, all - stopped));
    assertThat(stored(home)).isEqualTo(all);

    var again = CommandProcess.run(folder, track);
    assertThat(again.out()).isEqualTo(resumed.out()).isNotEmpty();
  }

  /** {@return how many documents the command had taken when it was stopped, waiting for a pipe} */
  private int stopAtPipe(Path pipe, String signal, int code, Path home, List<String> track)
      throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    // a shell that runs us in the background makes its children deaf to INT
    var hearing = new ArrayList<>(List.of("env", "--default-signal=" + signal));
    hearing.addAll(track);
    try (var writer = new RandomAccessFile(pipe.toFile(), "rw");
        var command = CommandProcess.start(folder, hearing)) {
      assertThat(writer.getChannel().isOpen()).isTrue(); // open, and says nothing
      while (stored(home) < 3) {
        assertThat(command.process().isAlive()).as(command.errors()).isTrue();
        Thread.sleep(100);
      }
      command.signal(signal);
      assertThat(command.end()).isEqualTo(code);
      assertThat(command.process().getInputStream().readAllBytes()).isEmpty();
      var line = STOPPED.matcher(command.errors());
      assertThat(line.matches()).as(command.errors()).isTrue();
      int stopped = Integer.parseInt(line.group(1));
      assertThat(stopped).isBetween(3, DOCUMENTS);
      return stopped;
    }
  }

  @Test
  void aSignalWhileTheCommandWaitsForItsInputEndsIt() throws IOException, InterruptedException {
    var track = CommandProcess.command("256m", "track", documents + "/d000.txt", "-");
    var hearing = new ArrayList<>(List.of("env", "--default-signal=INT"));
    hearing.addAll(track);
    try (var command = CommandProcess.start(folder, hearing)) {
      // more than a pipe holds: once it is written, the command has come to its input
      command.process().getOutputStream().write(new byte[MORE_THAN_A_PIPE_HOLDS]);
      command.process().getOutputStream().flush();
      command.signal("INT");
      assertThat(command.end()).isEqualTo(130);
      assertThat(command.errors()).matches(STOPPED);
    }
  }

  private static int stored(Path home) {
    if (!Files.exists(home.resolve("ledger.sqlite"))) {
      return 0;
    }
    try (var ledger = Ledger.open(home)) {
      return ledger.view(Period.UNDATED).documents().size();
    }
  }
}
