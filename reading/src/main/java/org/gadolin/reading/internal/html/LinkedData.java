package org.gadolin.reading.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself in JSON-LD with the words of schema.org: of all the things it
 * describes, the article; parts not told are empty.
 *
 * @param title {@code headline}, else {@code name}
 * @param author names of {@code author}, joined by commas
 * @param published {@code datePublished} as written
 * @param publisher name of {@code publisher}
 * @param url {@code url}, else {@code mainEntityOfPage}
 * @param language {@code inLanguage}
 */
record LinkedData(
    String title, String author, String published, String publisher, String url, String language) {

  private static final LinkedData NONE = new LinkedData("", "", "", "", "", "");

  /** Types of schema.org that are articles, their subtypes included. */
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "AdvertiserContentArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "TechArticle",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "SatiricalArticle",
          "Report");

  private static final int DEEPEST = 8;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** {@return the page's article; with nothing told where the page describes none} */
  static LinkedData of(Document page) {
    var articles = new ArrayList<JsonNode>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data()), articles, 0);
      } catch (JacksonException e) {
        // pages carry broken JSON; the other ways to tell are asked
      }
    }
    return articles.isEmpty() ? NONE : ofArticle(articles.getFirst());
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> collect(one, articles, depth + 1));
    } else if (node.isObject()) {
      if (values(node.path("@type")).stream().anyMatch(ARTICLES::contains)) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles, depth + 1);
      collect(node.path("mainEntity"), articles, depth + 1);
    }
  }

  private static LinkedData ofArticle(JsonNode article) {
    String headline = first(article.path("headline"));
    String url = first(article.path("url"));
    return new LinkedData(
        headline.isEmpty() ? first(article.path("name")) : headline,
        names(article.path("author")),
        first(article.path("datePublished")),
        names(article.path("publisher")),
        url.isEmpty() ? entity(article.path("mainEntityOfPage")) : url,
        first(article.path("inLanguage")));
  }

  private static String entity(JsonNode page) {
    return page.isObject() ? page.path("@id").asString("") : first(page);
  }

  private static String names(JsonNode people) {
    Iterable<JsonNode> each = people.isArray() ? people : List.of(people);
    return StreamSupport.stream(each.spliterator(), false)
        .map(one -> one.isObject() ? first(one.path("name")) : first(one))
        .filter(name -> !name.isEmpty() && !name.startsWith("http"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String first(JsonNode node) {
    return values(node).stream().findFirst().orElse("");
  }

  private static List<String> values(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .flatMap(one -> values(one).stream())
          .toList();
    }
    return node.isString() && !node.asString().isBlank()
        ? List.of(HtmlPages.plain(node.asString()).strip())
        : List.of();
  }
}
