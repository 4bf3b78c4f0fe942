package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a JDK, run by a real shell over made-up machines. */
class FindJdkTest {

  private static final Path SCRIPT =
      Path.of(System.getProperty("gadolin.root"), "etc", "find-jdk.sh");

  @TempDir private Path machine;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void aMachineWithAnEmptyJvmFolder() throws IOException {
    Files.createDirectories(machine.resolve("jvm"));
    Files.createDirectories(machine.resolve("home"));
  }

  @Test
  void aJdk25IsFoundThoughTheDefaultIs17() throws Exception {
    java("jvm/a-17", "17.0.15", true);
    Path wanted = java("jvm/b-25", "25.0.3", true);
    assertThat(search(Map.of("JAVA_HOME", machine.resolve("jvm/a-17").toString())))
        .isEqualTo(new Outcome(0, wanted + "\n", ""));
  }

  @Test
  void gadolinJavaHomeComesBeforeJavaHome() throws Exception {
    Path first = java("first", "26", true);
    Path second = java("second", "25.0.1", true);
    assertThat(
            search(Map.of("GADOLIN_JAVA_HOME", first.toString(), "JAVA_HOME", second.toString()))
                .out())
        .isEqualTo(first + "\n");
  }

  @Test
  void aFolderOfSdkmanIsLookedAt() throws Exception {
    Path wanted = java("home/.sdkman/candidates/java/25-tem", "25", true);
    assertThat(search(Map.of()).out()).isEqualTo(wanted + "\n");
  }

  @Test
  void withoutAJdk25OneLineSaysWhatWasFoundAndWhatToDo() throws Exception {
    java("jvm/a-17", "17.0.15", true);
    java("jvm/b-21", "21.0.2", true);
    var outcome = search(Map.of());
    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err())
        .isEqualTo(
            "test: JDK 25 or newer is needed; found: 17 21. Maybe install a JDK 25 (for example"
                + " from adoptium.net) and set GADOLIN_JAVA_HOME to it.\n");
  }

  @Test
  void aMachineWithoutJavaIsToldSo() throws Exception {
    assertThat(search(Map.of()).err()).contains("found: no Java at all.");
  }

  @Test
  void aBareRuntimeDoesNotBuild() throws Exception {
    java("jvm/jre-25", "25", false);
    assertThat(search(Map.of("find_jdk_needs_javac", "1")).code()).isEqualTo(6);
    assertThat(search(Map.of()).code()).isZero();
  }

  private Path java(String folder, String version, boolean compiler) throws IOException {
    Path home = machine.resolve(folder);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    executable(home.resolve("bin/java"));
    if (compiler) {
      executable(home.resolve("bin/javac"));
    }
    return home;
  }

  private static void executable(Path file) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexit 0\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Runs the search with only a shell's own tools on the path, so that no real java is met. */
  private Outcome search(Map<String, String> environment) throws Exception {
    Path tools = Files.createDirectories(machine.resolve("tools"));
    for (String tool : new String[] {"sed", "readlink"}) {
      Path door = tools.resolve(tool);
      Files.writeString(door, "#!/bin/sh\nexec " + real(tool) + " \"$@\"\n");
      assertThat(door.toFile().setExecutable(true)).isTrue();
    }
    var builder =
        new ProcessBuilder(
            "/bin/sh", "-eu", "-c", ". \"$1\"; echo \"$JAVA_HOME\"", "sh", SCRIPT.toString());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", machine.resolve("home").toString());
    builder.environment().put("GADOLIN_JVM_ROOT", machine.resolve("jvm").toString());
    builder.environment().put("find_jdk_caller", "test");
    builder.environment().putAll(environment);
    var process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  private static Path real(String tool) {
    Path inBin = Path.of("/bin", tool);
    return Files.exists(inBin) ? inBin : Path.of("/usr/bin", tool);
  }
}
