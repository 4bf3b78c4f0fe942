package org.gadolin.reading.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a page: furniture is taken away, then the element that holds most of the text in
 * paragraphs is chosen, weighed down by its share of link text; lists of links and comments inside
 * it are left out.
 */
final class MainText {

  private static final String NEVER_TEXT =
      "script,style,noscript,template,iframe,svg,canvas,button,select,input,textarea,nav";

  private static final String SELDOM_TEXT =
      "form,footer,aside,figure figcaption,[hidden],[aria-hidden=true],[role=navigation],"
          + "[role=banner],[role=contentinfo],[role=complementary]";

  private static final double MOST_FURNITURE = 0.4; // of the page's text; more is no furniture

  private static final double LEAST_TEXT = 0.35; // of what is left; a smaller choice is a teaser

  private static final double MOSTLY_LINKS = 0.6; // of a block's text; then it is a list of links

  private static final int FEWEST_LINKS = 3;

  private static final double LISTING =
      0.5; // of the choice's text in links; then they are the text

  private static final int ENOUGH = 250; // letters left when comments are taken away

  private static final Pattern COMMENTS =
      Pattern.compile("(?i)(^|[-_ ])(comments?|commentlist|disqus\\w*|respond|replies)($|[-_ ])");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(^|[-_ ])(comments?|share|sharing|social|related|recommend\\w*|promo\\w*|subscri\\w*|"
              + "newsletter|cookie\\w*|consent|breadcrumbs?|sidebar|side|footer|nav|navbar|menu|toolbar|"
              + "advert\\w*|ads?|sponsor\\w*|popup|modal|pagination|tags?|byline-share|copyright|"
              + "disclaimer)($|[-_ ])");

  private static final List<String> TEXT_BLOCKS =
      List.of("p", "li", "td", "th", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dd");

  private MainText() {}

  /** {@return the main text, a paragraph a line; the page is changed} */
  static String of(Document page) {
    page.select(NEVER_TEXT).remove();
    Element body = page.body();
    double all = Math.max(1, body.text().length());
    for (Element element : body.select(SELDOM_TEXT)) {
      removeIfSmall(element, all);
    }
    for (Element element : body.select("*")) {
      String named = element.className() + " " + element.id();
      if (element.parent() != null
          && !element.is("html,body,article,main")
          && FURNITURE.matcher(named).find()) {
        removeIfSmall(element, all);
      }
    }
    removeComments(body);
    Element best = best(body);
    double ofWhatIsLeft = plainLength(best) / Math.max(1, plainLength(body));
    Element chosen = ofWhatIsLeft < LEAST_TEXT ? body : best;
    double length = Math.max(1, chosen.text().length());
    if (linkLength(chosen) < LISTING * length) {
      removeLinkLists(chosen, length);
    }
    return lines(chosen);
  }

  /** Comments may be longer than what they are about; they go if enough is left without them. */
  private static void removeComments(Element body) {
    for (Element element : body.select("*")) {
      if (element.parent() != null
          && !element.is("html,body,article,main")
          && COMMENTS.matcher(element.className() + " " + element.id()).find()
          && plainLength(body) - plainLength(element) >= ENOUGH) {
        element.remove();
      }
    }
  }

  /** Blocks that are mostly links to other pages: related articles, rankings, portal columns. */
  private static void removeLinkLists(Element element, double all) {
    for (Element child : element.children()) {
      if (isLinkList(child) && child.text().length() / all < MOST_FURNITURE) {
        child.remove();
      } else {
        removeLinkLists(child, all);
      }
    }
  }

  private static boolean isLinkList(Element element) {
    return element.isBlock()
        && linkLength(element) > MOSTLY_LINKS * element.text().length()
        && element.select("a").stream().filter(Element::hasText).limit(FEWEST_LINKS).count()
            == FEWEST_LINKS;
  }

  private static void removeIfSmall(Element element, double all) {
    if (element.parent() != null && element.text().length() / all < MOST_FURNITURE) {
      element.remove();
    }
  }

  private static double plainLength(Element element) {
    return element.text().length() - linkLength(element);
  }

  private static Element best(Element body) {
    Element best = body;
    double highest = 0;
    for (Element element : body.select("article,main,section,div,td,[itemprop=articleBody]")) {
      double score = score(element);
      if (score > highest) {
        highest = score;
        best = element;
      }
    }
    return best;
  }

  /** Paragraph text directly inside counts in full, deeper text by half a level. */
  private static double score(Element element) {
    double score = 0;
    for (Element paragraph : element.select("p,pre")) {
      int length = paragraph.text().length() - linkLength(paragraph);
      score += (double) length / (1 << Math.min(depth(paragraph, element), 8));
    }
    score += 0.5 * element.ownText().length();
    return element.is("article,main,[itemprop=articleBody]") ? 1.5 * score : score;
  }

  private static int depth(Element inner, Element outer) {
    int depth = 0;
    for (Element at = inner.parent(); at != null && !at.equals(outer); at = at.parent()) {
      depth++;
    }
    return depth;
  }

  private static int linkLength(Element element) {
    return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  static String lines(Element element) {
    var out = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(out, text.text());
            } else if (node instanceof Element inner && breaks(inner)) {
              newLine(out);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element inner && breaks(inner)) {
              newLine(out);
            }
          }
        },
        element);
    return out.toString().strip();
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.nameIs("br") || TEXT_BLOCKS.contains(element.normalName());
  }

  private static void append(StringBuilder out, String text) {
    boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    out.append(lineStart ? text.stripLeading() : text);
  }

  private static void newLine(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
