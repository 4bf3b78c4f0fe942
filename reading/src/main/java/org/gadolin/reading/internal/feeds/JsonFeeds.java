package org.gadolin.reading.internal.feeds;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import tools.jackson.databind.JsonNode;

/** JSON Feed 1.0 and 1.1, see https://www.jsonfeed.org/version/1.1/ */
public final class JsonFeeds {

  private JsonFeeds() {}

  /**
   * {@return whether the tree is a JSON feed, with or without the version its standard asks for}
   */
  public static boolean isFeed(JsonNode tree) {
    return tree.isObject()
        && (tree.path("version").asString("").contains("jsonfeed.org")
            || tree.path("items").isArray() && tree.has("title"));
  }

  /** Reads a feed, one document an item. */
  public static void read(Origin origin, JsonNode feed, Consumer<Outcome> sink) {
    int number = 0;
    for (JsonNode item : feed.path("items")) {
      number++;
      var entry =
          new Entry(
              first(item, "title"),
              first(item, "url", "link", "external_url"),
              first(item, "date_published", "published", "date_modified", "updated"),
              authors(item),
              first(item, "content_html", "content_text", "content", "summary", "description"));
      sink.accept(entry.document(origin, number, first(feed, "title"), item.toString()));
    }
    if (number == 0) {
      sink.accept(
          Outcome.refused("feed-empty", origin.shown(), "holds no entries", "try again later"));
    }
  }

  private static String authors(JsonNode item) {
    String told =
        StreamSupport.stream(item.path("authors").spliterator(), false)
            .map(author -> author.path("name").asString(""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? item.path("author").path("name").asString("") : told;
  }

  private static String first(JsonNode node, String... keys) {
    for (String key : keys) {
      String value = node.path(key).isString() ? node.path(key).asString() : "";
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
