package org.gadolin.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well main texts match people's: F1 over the bag of words (Chinese: of characters, without
 * blanks), the mean over pages; a page that is refused counts 0.
 */
final class MainTextScore {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private MainTextScore() {}

  static double scrapinghub(Path folder) throws IOException {
    JsonNode gold = MAPPER.readTree(folder.resolve("ground-truth.json").toFile());
    return mean(
        folder.resolve("html"),
        ".html.gz",
        name -> gold.path(name).path("articleBody").asString(""));
  }

  static double wcxb(Path folder) throws IOException {
    return mean(
        folder.resolve("dev/html"),
        ".html.gz",
        name ->
            MAPPER
                .readTree(folder.resolve("dev/ground-truth/" + name + ".json").toFile())
                .path("ground_truth")
                .path("main_content")
                .asString(""));
  }

  static double chinese(Path folder) throws IOException {
    return mean(
        folder.resolve("original"),
        ".html",
        name -> {
          try {
            return Files.readString(folder.resolve("cleaned/" + name + ".txt"));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static double mean(Path folder, String extension, Function<String, String> gold)
      throws IOException {
    var scores = new ArrayList<Double>();
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.sorted().toList()) {
        String name = page.getFileName().toString().replace(extension, "");
        Reading reading = Reading.of(page);
        String text = reading.documents().isEmpty() ? "" : reading.documents().getFirst().text();
        double f1 = f1(text, gold.apply(name));
        scores.add(f1);
      }
    }
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  static double f1(String text, String gold) {
    Map<String, Integer> ours = bag(text);
    Map<String, Integer> theirs = bag(gold);
    int shared =
        ours.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0)))
            .sum();
    int all = size(ours) + size(theirs);
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> bag(String text) {
    var bag = new HashMap<String, Integer>();
    for (String word : words(text)) {
      bag.merge(word, 1, Integer::sum);
    }
    return bag;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    WORD.matcher(text)
        .results()
        .forEach(
            match -> {
              String word = match.group();
              boolean han = word.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
              words.addAll(han ? List.of(word.split("")) : List.of(word));
            });
    return words;
  }

  static void main() throws IOException {
    Path pages = Path.of(System.getProperty("gadolin.shared"), "data/html-articles");
    System.out.printf("scrapinghub %.4f%n", scrapinghub(pages.resolve("scrapinghub")));
    System.out.printf("wcxb %.4f%n", wcxb(pages.resolve("wcxb-subset")));
    System.out.printf("chinese %.4f%n", chinese(pages.resolve("chinese")));
  }
}
