package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays what fuzzing starts from and what it has found; the fuzzing itself is a long test. */
class FuzzCorpusTest {

  static final Path CORPUS =
      Path.of(System.getProperty("gadolin.root"), "proof/src/test/resources")
          .resolve("org/gadolin/proof/ReadersFuzzTestInputs/anyBytes");

  @TestFactory
  Stream<DynamicTest> everyFileOfTheCorpusIsReadOrRefused() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(10);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> AnyBytes.check(Files.readAllBytes(file))));
  }

  @Test
  void changedAndSplicedFilesOfTheCorpusAreReadOrRefused() throws IOException {
    var seeds = new ArrayList<byte[]>();
    for (Path file : files()) {
      seeds.add(Files.readAllBytes(file));
    }
    var random = new Random(20261125);
    for (int round = 0; round < Integer.getInteger("gadolin.fuzz.rounds", 400); round++) {
      byte[] changed = changed(seeds, random);
      try {
        AnyBytes.check(changed);
      } catch (AssertionError | RuntimeException e) {
        Path found = Path.of("target", "found-" + round);
        Files.write(found, changed);
        throw new AssertionError("round " + round + " fails, its bytes are in " + found, e);
      }
    }
  }

  /** A file with a few bytes changed, a piece left out or doubled, or another file's tail. */
  private static byte[] changed(List<byte[]> seeds, Random random) {
    byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
    if (random.nextInt(3) == 0) {
      byte[] other = seeds.get(random.nextInt(seeds.size()));
      bytes = joined(bytes, random.nextInt(bytes.length), other, random.nextInt(other.length));
    }
    if (random.nextInt(3) == 0) {
      bytes = joined(bytes, random.nextInt(bytes.length), bytes, random.nextInt(bytes.length));
    }
    for (int change = random.nextInt(8); change > 0 && bytes.length > 0; change--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] joined(byte[] start, int to, byte[] end, int from) {
    byte[] both = new byte[to + end.length - from];
    System.arraycopy(start, 0, both, 0, to);
    System.arraycopy(end, from, both, to, end.length - from);
    return both;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(CORPUS)) {
      return all.sorted().toList();
    }
  }
}
