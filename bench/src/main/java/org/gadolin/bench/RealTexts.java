package org.gadolin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.DocumentReader;
import org.gadolin.reading.ReadResult;
import org.gadolin.reading.ReaderSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Real English and Chinese texts of the shared material: the labelled documents and the main texts
 * of the collected pages. {@code -Dgadolin.shared=DIR} says where, {@code ../shared} if not.
 */
final class RealTexts {

  private static final int MEGABYTE = 1_000_000;
  private static final long SEED = 20260101;
  private static final ObjectMapper JSON = new ObjectMapper();

  private RealTexts() {}

  /** {@return the labelled documents} */
  static List<SourceDocument> documents() {
    var documents = new ArrayList<SourceDocument>();
    DocumentReader.of(ReaderSettings.usual(InputStream::nullInputStream))
        .read(
            List.of(shared().resolve("corpus/docs").toString()),
            result -> {
              if (result instanceof ReadResult.Read read) {
                documents.add(read.document());
              }
            });
    return documents;
  }

  /** {@return paragraphs of documents and pages in a fixed random order, repeated to a size} */
  static String shuffled(int megabytes) {
    var paragraphs = new ArrayList<String>();
    Stream.concat(documents().stream().map(SourceDocument::text), pages())
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .forEach(paragraphs::add);
    var random = new Random(SEED);
    var all = new StringBuilder();
    long bytes = 0;
    while (bytes < (long) megabytes * MEGABYTE) {
      Collections.shuffle(paragraphs, random);
      for (String paragraph : paragraphs) {
        all.append(paragraph).append('\n');
        bytes += paragraph.getBytes(StandardCharsets.UTF_8).length + 1;
      }
    }
    return all.toString();
  }

  private static Stream<String> pages() {
    Path pages = shared().resolve("data/html-articles");
    Stream<String> chinese =
        files(pages.resolve("chinese/cleaned"), "").stream().map(RealTexts::read);
    Stream<String> hub =
        json(pages.resolve("scrapinghub/ground-truth.json")).values().stream()
            .map(page -> page.path("articleBody").asString(""));
    Stream<String> wcxb =
        files(pages.resolve("wcxb-subset/dev"), ".json").stream()
            .map(RealTexts::json)
            .map(page -> page.path("ground_truth").path("main_content").asString(""));
    return Stream.of(chinese, hub, wcxb).flatMap(stream -> stream);
  }

  private static Path shared() {
    return Path.of(System.getProperty("gadolin.shared", "../shared"));
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    return JSON.readTree(read(file));
  }
}
