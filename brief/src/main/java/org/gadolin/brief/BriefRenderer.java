package org.gadolin.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Citation;
import tools.jackson.databind.json.JsonMapper;

/** Writes a brief out; text ends with the numbered citations. Same brief, same bytes. */
public final class BriefRenderer {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String STYLE =
      "body{font:17px/1.55 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}"
          + "h2{font:600 1.1em sans-serif;border-bottom:2px solid #b58b2a;padding-bottom:.2em}"
          + "li{margin:.5em 0}sup a{text-decoration:none;color:#8a6410}q{color:#666}"
          + "footer{font-size:.85em;color:#444;border-top:1px solid #ccc;margin-top:2em}"
          + "footer li{overflow-wrap:anywhere}";

  private BriefRenderer() {}

  /** {@return the brief in this format, ending with a line break} */
  public static String render(Brief brief, BriefFormat format) {
    var numbers = new Numbers();
    return switch (format) {
      case TEXT, MD -> text(brief, numbers, format == BriefFormat.MD ? "## " : "");
      case HTML -> html(brief, numbers);
      case JSON -> json(brief, numbers);
    };
  }

  /** Gives each citation a number when it is first met. */
  private static final class Numbers {
    private final Map<Citation, Integer> numberByCitation = new LinkedHashMap<>();

    int of(Cited cited) {
      return numberByCitation.computeIfAbsent(cited.citation(), one -> numberByCitation.size() + 1);
    }

    String marks(BriefLine line) {
      var marks = new StringBuilder();
      line.citations().forEach(one -> marks.append(" [").append(of(one)).append(']'));
      return marks.toString();
    }

    List<Citation> all() {
      return List.copyOf(numberByCitation.keySet());
    }
  }

  private static String text(Brief brief, Numbers numbers, String hash) {
    var out = new StringBuilder();
    for (BriefSection section : brief.sections()) {
      out.append(hash).append(section.kind().heading(brief.language())).append('\n');
      for (BriefLine line : section.lines()) {
        out.append("- ").append(line.text()).append(quotes(line)).append(numbers.marks(line));
        out.append('\n');
      }
      out.append('\n');
    }
    out.append(hash).append(brief.language().pick("Citations", "引用")).append('\n');
    int number = 0;
    for (Citation one : numbers.all()) {
      out.append('[').append(++number).append("] ").append(told(one)).append('\n');
      if (!hash.isEmpty()) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String quotes(BriefLine line) {
    return line.citations().stream()
        .map(Cited::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> " “" + words + "”")
        .orElse("");
  }

  private static String told(Citation one) {
    var parts = new ArrayList<String>();
    for (String part :
        List.of(one.title(), one.date().iso(), one.url(), one.locator(), one.affiliation())) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static String html(Brief brief, Numbers numbers) {
    var out = new StringBuilder("<!doctype html>\n<html lang=\"");
    out.append(brief.language().pick("en", "zh")).append("\"><head><meta charset=\"utf-8\">");
    out.append("<title>Gadolin</title><style>").append(STYLE).append("</style></head><body>\n");
    for (BriefSection section : brief.sections()) {
      out.append("<h2>").append(escaped(section.kind().heading(brief.language())));
      out.append("</h2>\n<ul>\n");
      for (BriefLine line : section.lines()) {
        out.append("<li>").append(escaped(line.text()));
        String quote = quotes(line);
        if (!quote.isEmpty()) {
          out.append(" <q>").append(escaped(quote.substring(2, quote.length() - 1))).append("</q>");
        }
        for (Cited one : line.citations()) {
          int number = numbers.of(one);
          out.append("<sup><a href=\"#c%d\">[%d]</a></sup>".formatted(number, number));
        }
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
    out.append("<footer><ol>\n");
    int number = 0;
    for (Citation one : numbers.all()) {
      out.append("<li id=\"c%d\">".formatted(++number))
          .append(escaped(told(one)))
          .append("</li>\n");
    }
    return out.append("</ol></footer></body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String json(Brief brief, Numbers numbers) {
    Map<String, Object> result = new LinkedHashMap<>();
    var unknown = new ArrayList<Map<String, Object>>();
    for (BriefSection section : brief.sections()) {
      var lines = new ArrayList<Map<String, Object>>();
      for (BriefLine line : section.lines()) {
        List<String> cites = line.citations().stream().map(one -> "c" + numbers.of(one)).toList();
        lines.add(ordered("text", line.text(), "quote", quotes(line).strip(), "cites", cites));
        if (section.kind() == BriefSection.Kind.COULD_NOT_TELL) {
          unknown.add(
              ordered("what", line.text(), "why", "the document does not tell", "would_tell", ""));
        }
      }
      result.put(section.kind().name().toLowerCase(java.util.Locale.ROOT), lines);
    }
    Map<String, Object> citations = new LinkedHashMap<>();
    for (Citation one : numbers.all()) {
      citations.put(
          "c" + (citations.size() + 1),
          ordered(
              "title",
              one.title(),
              "url",
              one.url(),
              "date",
              one.date().iso(),
              "locator",
              one.locator(),
              "affiliation",
              one.affiliation()));
    }
    Map<String, Object> whole =
        ordered("schema", "gadolin/1", "command", "track", "query", Map.of());
    whole.put("known_on", tools.jackson.databind.node.NullNode.getInstance());
    whole.put("result", result);
    whole.put("citations", citations);
    whole.put("unknown", unknown);
    whole.put("problems", List.of());
    return JSON.writeValueAsString(whole) + "\n";
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
