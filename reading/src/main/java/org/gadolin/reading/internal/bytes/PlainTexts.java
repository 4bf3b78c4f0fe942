package org.gadolin.reading.internal.bytes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.html.Languages;
import org.gadolin.reading.internal.html.VisibleDates;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain text and Markdown. A first line that is a JSON object with a {@code doc} is the document's
 * head, and the text begins after that line.
 */
final class PlainTexts {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern HEADING = Pattern.compile("^#{1,3} +(.+)$");
  private static final int LONGEST_TITLE = 160;

  private PlainTexts() {}

  static SourceDocument read(String shown, String name, String sha256, String text) {
    int lineEnd = text.indexOf('\n');
    if (text.startsWith("{") && lineEnd > 0) {
      try {
        JsonNode meta = MAPPER.readTree(text.substring(0, lineEnd));
        if (meta.isObject() && meta.has("doc")) {
          return new SourceDocument(sha256, shown, head(meta), text.substring(lineEnd + 1));
        }
      } catch (JacksonException e) {
        // no metadata line after all: the brace belongs to the text
      }
    }
    return new SourceDocument(sha256, shown, head(name, text), text);
  }

  private static DocumentHead head(JsonNode meta) {
    return new DocumentHead(
        value(meta, "doc"),
        value(meta, "url"),
        value(meta, "title"),
        period(value(meta, "date")),
        value(meta, "lang"),
        value(meta, "publisher"),
        value(meta, "author"));
  }

  private static DocumentHead head(String name, String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    Matcher heading = HEADING.matcher(first);
    String title = heading.matches() ? heading.group(1) : first;
    return new DocumentHead(
        name,
        "",
        title.length() <= LONGEST_TITLE ? title : "",
        VisibleDates.first(text),
        Languages.of(text),
        "",
        "");
  }

  private static String value(JsonNode meta, String key) {
    JsonNode value = meta.get(key);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static Period period(String iso) {
    try {
      return Period.of(iso);
    } catch (IllegalArgumentException e) {
      return VisibleDates.first(iso);
    }
  }
}
