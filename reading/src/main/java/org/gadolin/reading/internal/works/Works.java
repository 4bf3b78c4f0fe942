package org.gadolin.reading.internal.works;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Hashes;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.html.HtmlPages;
import org.gadolin.reading.internal.html.Languages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publication records of OpenAlex and Crossref: their title and abstract as a document. */
public final class Works {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Works() {}

  /** {@return whether the record is a work of OpenAlex or Crossref} */
  public static boolean isWork(JsonNode record) {
    return record.isObject() && (isOpenAlex(record) || isCrossref(record));
  }

  /**
   * {@return the work's title and abstract, or why there is none}
   *
   * @param raw the record's text, for its hash
   */
  public static Outcome read(Origin origin, String name, JsonNode record, String raw) {
    if (!isWork(record)) {
      return Outcome.refused(
          "record-unknown",
          origin.shown(),
          "is no work of OpenAlex or Crossref",
          "give files of works only");
    }
    boolean openAlex = isOpenAlex(record);
    String title = HtmlPages.plain(openAlex ? title(record) : joined(record.path("title")));
    String summary = openAlex ? inverted(record) : record.path("abstract").asString("");
    String text = (title + "\n" + HtmlPages.plain(summary)).strip();
    if (text.isEmpty()) {
      return Outcome.refused(
          "work-without-text",
          origin.shown(),
          "has neither title nor abstract",
          "look the work up by its DOI");
    }
    var head =
        new DocumentHead(
            name,
            openAlex ? openAlexUrl(record) : record.path("URL").asString(""),
            title,
            openAlex ? openAlexDate(record) : crossrefDate(record),
            language(record, text),
            openAlex ? venue(record) : joined(record.path("container-title")),
            openAlex ? openAlexAuthors(record) : crossrefAuthors(record));
    return new Outcome.Read(new SourceDocument(Hashes.sha256(raw), origin.shown(), head, text));
  }

  private static boolean isOpenAlex(JsonNode record) {
    return record.has("authorships") || record.has("abstract_inverted_index");
  }

  private static boolean isCrossref(JsonNode record) {
    return record.has("DOI") && (record.has("title") || record.has("issued"));
  }

  private static String title(JsonNode record) {
    String title = record.path("title").asString("");
    return title.isEmpty() ? record.path("display_name").asString("") : title;
  }

  /** Older records hold the index as a string of JSON; positions may have gaps. */
  private static String inverted(JsonNode record) {
    JsonNode index = record.path("abstract_inverted_index");
    if (index.isString()) {
      try {
        index = MAPPER.readTree(index.asString());
      } catch (JacksonException e) {
        return "";
      }
    }
    if (index.has("InvertedIndex")) {
      index = index.path("InvertedIndex");
    }
    var words = new TreeMap<Integer, String>();
    for (Map.Entry<String, JsonNode> word : index.properties()) {
      for (JsonNode at : word.getValue()) {
        words.put(at.asInt(0), word.getKey().strip());
      }
    }
    return String.join(" ", words.values());
  }

  private static String openAlexUrl(JsonNode record) {
    String doi = record.path("doi").asString("");
    return doi.isEmpty() ? record.path("id").asString("") : doi;
  }

  /** OpenAlex writes 1 January where only the year is known. */
  private static Period openAlexDate(JsonNode record) {
    String day = record.path("publication_date").asString("");
    if (!day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
      String year = record.path("publication_year").asString("");
      return year.matches("\\d{4}") ? Period.of(year) : Period.UNDATED;
    }
    return Period.of(day.endsWith("-01-01") ? day.substring(0, 4) : day);
  }

  private static Period crossrefDate(JsonNode record) {
    for (String key : new String[] {"published", "issued", "published-online", "published-print"}) {
      JsonNode parts = record.path(key).path("date-parts").path(0);
      int year = parts.path(0).asInt(0);
      int month = parts.path(1).asInt(0);
      int day = parts.path(2).asInt(0);
      if (year >= 1000 && year <= 9999) {
        boolean hasMonth = month >= 1 && month <= 12;
        boolean hasDay = hasMonth && day >= 1 && day <= 31;
        String iso = Integer.toString(year);
        iso += hasMonth ? "-%02d".formatted(month) : "";
        return Period.of(iso + (hasDay ? "-%02d".formatted(day) : ""));
      }
    }
    return Period.UNDATED;
  }

  private static String language(JsonNode record, String text) {
    String told = record.path("language").asString("");
    String seen = Languages.of(text);
    return told.isEmpty() || seen.startsWith("zh") ? seen : told;
  }

  private static String venue(JsonNode record) {
    String now = record.path("primary_location").path("source").path("display_name").asString("");
    return now.isEmpty() ? record.path("host_venue").path("display_name").asString("") : now;
  }

  private static String openAlexAuthors(JsonNode record) {
    return StreamSupport.stream(record.path("authorships").spliterator(), false)
        .map(authorship -> authorship.path("author").path("display_name").asString(""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String crossrefAuthors(JsonNode record) {
    return StreamSupport.stream(record.path("author").spliterator(), false)
        .map(
            author ->
                author.has("name")
                    ? author.path("name").asString("")
                    : (author.path("given").asString("") + " " + author.path("family").asString(""))
                        .strip())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String joined(JsonNode list) {
    return list.isArray() ? list.path(0).asString("") : list.asString("");
  }
}
