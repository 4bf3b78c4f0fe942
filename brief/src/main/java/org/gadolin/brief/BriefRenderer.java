package org.gadolin.brief;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Citation;

/** Writes a brief out; it ends with the numbered citations. Same brief, same bytes. */
public final class BriefRenderer {

  private BriefRenderer() {}

  /**
   * {@return the brief in this format, ending with a line break}
   *
   * @param explain whether each line says how it was computed
   */
  public static String render(Brief brief, Envelope envelope, BriefFormat format, boolean explain) {
    var numbers = new CitationNumbers();
    return switch (format) {
      case TEXT -> TextForm.PLAIN.write(brief, numbers, explain);
      case MD -> TextForm.MARKDOWN.write(brief, numbers, explain);
      case HTML -> new HtmlForm(brief, numbers, explain).write();
      case JSON -> json(brief, envelope, numbers, explain);
    };
  }

  private static String json(
      Brief brief, Envelope envelope, CitationNumbers numbers, boolean explain) {
    var result = JsonAnswer.result(brief, numbers, explain);
    List<Unknown> unknown =
        brief.sections().stream()
            .flatMap(section -> section.lines().stream())
            .flatMap(line -> line.unknown().stream())
            .toList();
    return JsonAnswer.write(envelope, result, numbers.all(), unknown);
  }

  /** {@return title, date, address, place inside and affiliation, as far as they are known} */
  static List<String> told(Citation one) {
    return Stream.of(one.title(), one.date().iso(), one.url(), one.locator(), one.affiliation())
        .filter(part -> !part.isBlank())
        .toList();
  }
}
