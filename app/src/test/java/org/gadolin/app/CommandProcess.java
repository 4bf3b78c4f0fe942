package org.gadolin.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as users start it. */
final class CommandProcess implements AutoCloseable {

  /** What a process left behind. */
  record Outcome(int code, String out, String err) {}

  private static final int PATIENCE_MINUTES = 5;

  private final Process process;
  private final Path errors;

  private CommandProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /** {@return the words that start the command on this virtual machine} */
  static List<String> command(String memory, String... args) {
    var words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    words.addAll(List.of(args));
    return words;
  }

  /** Starts it, its errors going to a file in the folder. */
  static CommandProcess start(Path folder, List<String> command) throws IOException {
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    var builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("HOME", folder.toString());
    return new CommandProcess(builder.start(), errors);
  }

  /** Runs it to its end, its answer going to a file. */
  static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path answer = Files.createTempFile(folder, "answer", ".txt");
    return run(folder, command, answer.toFile());
  }

  /** Runs it to its end, its answer going to this file. */
  static Outcome run(Path folder, List<String> command, File answer)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    var builder = new ProcessBuilder(command).redirectError(errors.toFile()).redirectOutput(answer);
    builder.environment().put("HOME", folder.toString());
    try (var command1 = new CommandProcess(builder.start(), errors)) {
      int code = command1.end();
      String out = answer.isFile() ? Files.readString(answer.toPath()) : "";
      return new Outcome(code, out, command1.errors());
    }
  }

  Process process() {
    return process;
  }

  String errors() throws IOException {
    return Files.readString(errors, StandardCharsets.UTF_8);
  }

  /** Sends a signal, such as {@code INT}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** {@return the exit code, once it has ended} */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      throw new AssertionError("The command does not end.");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
