package org.gadolin.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.gadolin.core.DocumentHead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many heads of pages are what people wrote down.
 *
 * @param titles right titles
 * @param authors right authors
 * @param dates right days of publication
 */
record PageHeadScore(int titles, int authors, int dates) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static PageHeadScore wcxb(Path folder) throws IOException {
    int titles = 0;
    int authors = 0;
    int dates = 0;
    try (Stream<Path> pages = Files.list(folder.resolve("dev/html"))) {
      for (Path page : pages.sorted().toList()) {
        Reading reading = Reading.of(page);
        if (reading.documents().isEmpty()) {
          continue;
        }
        DocumentHead head = reading.documents().getFirst().head();
        String name = page.getFileName().toString().replace(".html.gz", ".json");
        JsonNode gold =
            MAPPER
                .readTree(folder.resolve("dev/ground-truth/" + name).toFile())
                .path("ground_truth");
        titles += isSame(head.title(), gold.path("title").asString("")) ? 1 : 0;
        authors += isSame(head.author(), gold.path("author").asString("")) ? 1 : 0;
        String day = head.published().iso();
        dates += !day.isEmpty() && gold.path("publish_date").asString("").startsWith(day) ? 1 : 0;
      }
    }
    return new PageHeadScore(titles, authors, dates);
  }

  private static boolean isSame(String ours, String theirs) {
    String one = plain(ours);
    String other = plain(theirs);
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
