package org.gadolin.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.gadolin.core.Citation;

/** A brief as a page that stands alone: no script, no font or file from elsewhere. */
record HtmlForm(Brief brief, CitationNumbers numbers, boolean explain) {

  private static final String STYLE = style();

  String write() {
    Phrases phrases = Phrases.of(brief.language());
    var out = new StringBuilder("<!doctype html>\n<html lang=\"");
    out.append(brief.language().name().toLowerCase(Locale.ROOT));
    out.append("\">\n<head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    out.append("<title>").append(phrases.say("title")).append("</title>\n<style>\n");
    out.append(STYLE).append("</style></head>\n<body>\n<h1>").append(phrases.say("title"));
    out.append("</h1>\n");
    for (BriefSection section : brief.sections()) {
      out.append("<section class=\"").append(section.kind().id()).append("\">\n<h2>");
      out.append(escaped(section.kind().heading(brief.language()))).append("</h2>\n<ul>\n");
      section.shown().forEach(line -> line(line, section.kind(), out));
      out.append("</ul>\n");
      if (section.countHidden() > 0) {
        String n = String.valueOf(section.countHidden());
        out.append("<p class=\"more\">").append(escaped(phrases.say("more", "n", n)));
        out.append("</p>\n");
      }
      out.append("</section>\n");
    }
    out.append("<footer>\n<h2>").append(phrases.say("section.citations")).append("</h2>\n<ol>\n");
    int number = 0;
    for (Citation one : numbers.all()) {
      out.append("<li id=\"c").append(++number).append("\">").append(citation(one));
      out.append("</li>\n");
    }
    return out.append("</ol>\n</footer>\n</body>\n</html>\n").toString();
  }

  private void line(BriefLine line, BriefSection.Kind kind, StringBuilder out) {
    out.append("<li>").append(text(line.text(), kind));
    for (int number : numbers.of(line)) {
      out.append("<sup><a href=\"#c%d\">[%d]</a></sup>".formatted(number, number));
    }
    numbers.quote(line).ifPresent(words -> out.append("<q>").append(escaped(words)).append("</q>"));
    line.assured()
        .ifPresent(
            one -> out.append("<p class=\"evidence\">").append(escaped(one.text())).append("</p>"));
    if (explain) {
      line.how()
          .forEach(step -> out.append("<p class=\"how\">").append(escaped(step)).append("</p>"));
    }
    out.append("</li>\n");
  }

  /** The verdict of a check stands out. */
  private static String text(String text, BriefSection.Kind kind) {
    int colon = Math.max(text.indexOf(": "), text.indexOf('：'));
    if (kind != BriefSection.Kind.CHECKED || colon < 0) {
      return escaped(text);
    }
    int first = text.indexOf(": ") >= 0 ? text.indexOf(": ") : text.indexOf('：');
    return "<b>"
        + escaped(text.substring(0, first + 1))
        + "</b>"
        + escaped(text.substring(first + 1));
  }

  private static String citation(Citation one) {
    var out = new StringBuilder();
    for (String part : BriefRenderer.told(one)) {
      out.append(out.isEmpty() ? "" : ", ");
      boolean link = part.equals(one.url()) && part.matches("https?://.*");
      String shown = escaped(part);
      out.append(link ? "<a href=\"" + shown + "\">" + shown + "</a>" : shown);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (var stream = Objects.requireNonNull(HtmlForm.class.getResourceAsStream("brief.css"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
