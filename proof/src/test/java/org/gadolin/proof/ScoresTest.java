package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gadolin.app.internal.render.JsonLines;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.ReaderSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scores of the open labelled documents, by the corpus's own scorer, against {@code
 * reproductions/scores.csv}. A better score is a change too: write it into the file.
 */
class ScoresTest {

  private static final double TOLERANCE = 0.005;
  private static final Path CORPUS = Path.of(System.getProperty("gadolin.shared"), "corpus");
  private static final Path EXPECTED =
      Path.of(System.getProperty("gadolin.root"), "proof", "reproductions", "scores.csv");

  private static JsonNode scores = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void scoreTheOpenDocuments(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isDirectory(CORPUS), "skipped: the labelled documents (../shared/corpus) are absent");
    assumeTrue(hasPython(), "skipped: python3, which runs the scorer, is absent");
    Path predictions = Files.write(folder.resolve("predictions.jsonl"), predictions());
    var process =
        new ProcessBuilder(
                "python3", CORPUS.resolve("score.py").toString(), predictions.toString(), "--json")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    scores = JsonMapper.shared().readTree(printed);
  }

  @TestFactory
  Stream<DynamicTest> aLayerScoresAsWrittenDown() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () ->
                        assertThat(scores.get("layers").get(row[0]).get("f1").asDouble())
                            .isBetween(
                                Double.parseDouble(row[1]) - TOLERANCE,
                                Double.parseDouble(row[1]) + TOLERANCE)));
  }

  @Test
  void documentsThatAreNotAboutRareEarthsYieldNothing() {
    assertThat(scores.get("false_alarms").asInt()).isZero();
  }

  private static List<String> predictions() {
    var lines = new ArrayList<String>();
    var extractor = ClaimExtractor.of(Atlas.bundled());
    DocumentReader.of(ReaderSettings.usual(InputStream::nullInputStream))
        .read(
            List.of(CORPUS.resolve("docs").toString()),
            result -> {
              if (result instanceof ReadResult.Read read) {
                SourceDocument document = read.document();
                lines.add(JsonLines.line(document, extractor.extract(document)));
              }
            });
    return lines;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
