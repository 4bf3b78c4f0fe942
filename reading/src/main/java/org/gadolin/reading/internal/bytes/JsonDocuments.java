package org.gadolin.reading.internal.bytes;

import java.util.Optional;
import java.util.function.Consumer;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.feeds.JsonFeeds;
import org.gadolin.reading.internal.works.Works;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON: feeds, publication records, answers that hold lists of them, one record a line. */
final class JsonDocuments {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonDocuments() {}

  /** Reads JSON. {@return false if the text is no JSON, or has a metadata line before its text} */
  static boolean read(Origin origin, String text, Consumer<Outcome> sink) {
    String start = text.stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    int lineEnd = start.indexOf('\n');
    Optional<JsonNode> first = findTree(lineEnd < 0 ? start : start.substring(0, lineEnd));
    if (first.isPresent() && first.get().has("doc")) {
      return false;
    }
    if (first.isPresent() && lineEnd > 0 && !start.substring(lineEnd).isBlank()) {
      return lines(origin, start, sink);
    }
    Optional<JsonNode> whole = findTree(start);
    if (whole.isEmpty()) {
      return broken(origin, sink);
    }
    tree(origin, whole.get(), sink);
    return true;
  }

  /** Reads one line of a file with one record a line. */
  static void line(Origin origin, int number, String line, Consumer<Outcome> sink) {
    Origin at = origin.at(origin.shown() + ":" + number);
    Optional<JsonNode> record = findTree(line);
    sink.accept(
        record.isEmpty()
            ? Outcome.refused("json-broken", at.shown(), "is no JSON", "fetch the file again")
            : Works.read(at, origin.name() + "-" + number, record.get(), line));
  }

  /** {@return whether this line is a publication record} */
  static boolean isWork(String line) {
    return findTree(line).filter(Works::isWork).isPresent();
  }

  private static boolean lines(Origin origin, String text, Consumer<Outcome> sink) {
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (!line.isBlank()) {
        line(origin, number, line, sink);
      }
    }
    return true;
  }

  private static boolean broken(Origin origin, Consumer<Outcome> sink) {
    if (!origin.shown().matches("(?i).*\\.jsonl?(\\.gz)?")) {
      return false; // a text that begins with a brace
    }
    sink.accept(Outcome.refused("json-broken", origin.shown(), "is broken JSON", "fetch it again"));
    return true;
  }

  private static void tree(Origin origin, JsonNode tree, Consumer<Outcome> sink) {
    if (JsonFeeds.isFeed(tree)) {
      JsonFeeds.read(origin, tree, sink);
      return;
    }
    JsonNode message = tree.path("message");
    JsonNode list = tree.isArray() ? tree : tree.path("results");
    list = list.isArray() ? list : message.path("items");
    if (list.isArray() && !list.isEmpty() && Works.isWork(list.get(0))) {
      int number = 0;
      for (JsonNode work : list) {
        number++;
        Origin at = origin.at(origin.shown() + ":" + number);
        sink.accept(Works.read(at, origin.name() + "-" + number, work, work.toString()));
      }
      return;
    }
    JsonNode one = message.isObject() ? message : tree;
    sink.accept(
        Works.isWork(one)
            ? Works.read(origin, origin.name(), one, one.toString())
            : Outcome.refused(
                "json-unknown",
                origin.shown(),
                "is JSON, but no feed and no publication record",
                "export its text"));
  }

  private static Optional<JsonNode> findTree(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      return tree == null || !tree.isContainer() ? Optional.empty() : Optional.of(tree);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
