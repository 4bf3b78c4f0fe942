package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.Unclear;

/** The text of documents with every passage marked, as one self-contained page for the eye. */
public final class HighlightPage {

  private record Mark(Span span, String kind, String told) {}

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Gadolin: passages read</title>
      <style>
      body{font:16px/1.6 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#222}
      article{white-space:pre-wrap;border-top:1px solid #ccc;padding:1rem 0}
      h2{font-size:1.1rem;margin:.2rem 0}.none{color:#777}
      mark{color:inherit;background:none}
      .m{background:#e6f0ff}.a{background:#fff1cc}.p{background:#e3f6e3}
      .f{box-shadow:inset 0 -2px #d33}.e{border-bottom:2px solid #7a4cc2}.r{border-bottom:2px dotted #0a7}
      .u{background:#fdd}
      .key mark{margin-right:1rem;padding:0 .2rem}
      </style></head><body>
      <p class="key"><mark class="m">term</mark><mark class="a">actor</mark><mark class="p">place</mark>\
      <mark class="f">figure</mark><mark class="e">event</mark><mark class="r">relation</mark>\
      <mark class="u">unclear</mark></p>
      """;

  private HighlightPage() {}

  /** {@return the start of the page} */
  public static String head() {
    return HEAD;
  }

  /** {@return one document as an article} */
  public static String article(SourceDocument document, Extraction extraction) {
    var html = new StringBuilder("<article><h2>");
    String title = document.head().title();
    html.append(escape(title.isEmpty() ? document.head().name() : title))
        .append("</h2><p class=\"none\">")
        .append(escape(extraction.relevance().id().replace('_', ' ')))
        .append("</p>");
    marked(html, document.text(), marks(extraction));
    return html.append("</article>\n").toString();
  }

  /** {@return the end of the page} */
  public static String foot() {
    return "</body></html>\n";
  }

  private static List<Mark> marks(Extraction extraction) {
    var marks = new ArrayList<Mark>();
    extraction
        .claims()
        .forEach(
            claim -> {
              for (Evidence evidence : claim.evidence()) {
                marks.add(new Mark(evidence.span(), kind(claim), told(claim)));
              }
            });
    for (Unclear unclear : extraction.unclear()) {
      marks.add(new Mark(unclear.evidence().span(), "u", unclear.reason()));
    }
    return marks;
  }

  private static String kind(Claim claim) {
    return switch (claim) {
      case Claim.Mention mention -> "m";
      case Claim.Actor actor -> "a";
      case Claim.Place place -> "p";
      case Claim.Event event -> "e";
      case Claim.Figure figure -> "f";
      case Claim.Relation relation -> "r";
    };
  }

  private static String told(Claim claim) {
    return switch (claim) {
      case Claim.Mention mention -> mention.layer().id() + " " + mention.id();
      case Claim.Actor actor -> actor.type().id() + " " + actor.name();
      case Claim.Place place -> place.type().id() + " " + place.name();
      case Claim.Event event -> event.type().id() + " " + event.date();
      case Claim.Figure figure ->
          "%s: %s %s..%s %s %s"
              .formatted(
                  figure.subject(),
                  figure.quantity(),
                  figure.value().low(),
                  figure.value().high(),
                  figure.value().unit(),
                  figure.date());
      case Claim.Relation relation -> relation.cause() + " -> " + relation.effect();
    };
  }

  /** Cuts the text at every border of a mark; each piece carries the classes of all its marks. */
  private static void marked(StringBuilder html, String text, List<Mark> marks) {
    int length = text.codePointCount(0, text.length());
    var borders = new TreeSet<Integer>(List.of(0, length));
    for (Mark mark : marks) {
      borders.add(Math.min(mark.span().start(), length));
      borders.add(Math.min(mark.span().end(), length));
    }
    int from = 0;
    int at = 0;
    for (int to : borders) {
      if (to == from) {
        continue;
      }
      int next = text.offsetByCodePoints(at, to - from);
      piece(html, text.substring(at, next), new Span(from, to), marks);
      from = to;
      at = next;
    }
  }

  private static void piece(StringBuilder html, String words, Span span, List<Mark> marks) {
    var over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    if (over.isEmpty()) {
      html.append(escape(words));
      return;
    }
    var kinds = over.stream().map(Mark::kind).distinct().toList();
    var told = over.stream().map(Mark::told).distinct().toList();
    html.append("<mark class=\"")
        .append(String.join(" ", kinds))
        .append("\" title=\"")
        .append(escape(String.join("; ", told)))
        .append("\">")
        .append(escape(words))
        .append("</mark>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
