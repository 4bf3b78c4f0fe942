package org.gadolin.reading.internal.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * RSS 0.9x to 2.0, RDF and Atom (arXiv's answers too), read by a forgiving XML parser that loads
 * nothing from outside and expands no entity of a document's own.
 */
public final class XmlFeeds {

  private static final int LOOKED_AT = 8192;
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
  private static final Pattern ROOT =
      Pattern.compile("^<(?:[a-zA-Z][\\w.-]*:)?([a-zA-Z][\\w.-]*)[\\s>/]");
  private static final Pattern BEFORE_ROOT =
      Pattern.compile(
          "(?si)^(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?[^>]*>)++");

  private XmlFeeds() {}

  /** {@return whether the text's root element is that of a feed} */
  public static boolean isFeed(String text) {
    return ROOTS.contains(root(text));
  }

  /**
   * {@return the name of the text's first element, lower case and without prefix, or nothing if the
   * text does not begin with one}
   */
  public static String root(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Matcher root = ROOT.matcher(BEFORE_ROOT.matcher(head).replaceFirst(""));
    return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Reads a feed, one document an entry. */
  public static void read(Origin origin, String text, Consumer<Outcome> sink) {
    if (text.contains("<!ENTITY")) {
      sink.accept(
          Outcome.refused(
              "feed-entities",
              origin.shown(),
              "declares entities of its own, as feed bombs do",
              "ask the publisher for a plain feed"));
      return;
    }
    Document feed = Jsoup.parse(text, Parser.xmlParser());
    Elements entries = feed.select("*|item, *|entry");
    if (entries.isEmpty()) {
      sink.accept(
          Outcome.refused("feed-empty", origin.shown(), "holds no entries", "try again later"));
      return;
    }
    String title = publisher(feed);
    int number = 0;
    for (Element entry : entries) {
      number++;
      String source = source(entry);
      String publisher = source.isEmpty() ? title : source;
      sink.accept(entry(entry).document(origin, number, publisher, entry.outerHtml()));
    }
  }

  private static String publisher(Document feed) {
    Element title = feed.selectFirst("channel > title, feed > title");
    String told = title == null ? "" : title.text().strip();
    return told.startsWith("arXiv Query") ? "arXiv" : told;
  }

  /** Whose entry it is where the feed only passes it on: RSS and Atom {@code source}. */
  private static String source(Element entry) {
    for (Element child : entry.children()) {
      if (is(child, "source")) {
        Element title = child.selectFirst("title");
        return (title == null ? child.ownText() : title.text()).strip();
      }
    }
    return "";
  }

  private static Entry entry(Element entry) {
    return new Entry(
        first(entry, "title", "media:title"),
        link(entry),
        first(entry, "pubDate", "published", "dc:date", "issued", "created", "updated", "modified"),
        author(entry),
        first(entry, "content:encoded", "content", "xhtml:body", "body", "description", "summary"));
  }

  private static String author(Element entry) {
    List<String> names =
        entry.children().stream()
            .filter(child -> is(child, "author") || is(child, "dc:creator"))
            .map(XmlFeeds::person)
            .filter(name -> !name.isEmpty())
            .toList();
    return String.join(", ", names);
  }

  private static String person(Element author) {
    Element name = author.selectFirst("name");
    return (name == null ? author.ownText() : name.text()).strip();
  }

  private static String link(Element entry) {
    String id = "";
    for (Element child : entry.children()) {
      String href = child.attr("href").strip();
      String rel = child.attr("rel");
      if (is(child, "link") && (rel.isEmpty() || rel.equals("alternate"))) {
        String told = href.isEmpty() ? child.text().strip() : href;
        if (!told.isEmpty()) {
          return told;
        }
      }
      boolean names = is(child, "guid") || is(child, "id");
      id = names && child.text().startsWith("http") ? child.text().strip() : id;
    }
    return id;
  }

  /** The first part present; escaped HTML comes back as HTML. */
  private static String first(Element entry, String... names) {
    for (String name : names) {
      for (Element child : entry.children()) {
        if (is(child, name)) {
          String told = child.childrenSize() > 0 ? child.html() : child.wholeText();
          if (!told.isBlank()) {
            return told.strip();
          }
        }
      }
    }
    return "";
  }

  private static boolean is(Element element, String name) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    String wanted = name.toLowerCase(Locale.ROOT);
    return tag.equals(wanted) || tag.equals("atom:" + wanted) || tag.equals("rss:" + wanted);
  }
}
