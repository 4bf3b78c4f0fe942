package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Citation;
import org.gadolin.core.Evidence;
import org.gadolin.core.Period;
import org.gadolin.core.Span;
import org.gadolin.ledger.search.Findings;
import org.gadolin.ledger.search.Hit;
import org.gadolin.ledger.search.Question;

/**
 * What a question found, as text and JSON.
 *
 * @param question what was asked
 * @param found the answer
 * @param knownOn the day asked for
 */
public record FindingsLines(Question question, Findings found, Period knownOn) {

  private static final double THOUSAND = 1_000;

  /** {@return documents, then statements, each with where it stands; what meets a word in stars} */
  public String text() {
    if (found.isEmpty()) {
      return "nothing found\n";
    }
    var out = new StringBuilder();
    add(out, "Documents", found.documents(), found.allDocuments());
    add(out, "Statements", found.statements(), found.allStatements());
    return out.toString();
  }

  private static void add(StringBuilder out, String name, List<Hit> hits, long all) {
    if (hits.isEmpty()) {
      return;
    }
    out.append("%s (%d of %d)\n".formatted(name, hits.size(), all));
    for (Hit hit : hits) {
      out.append(
          hit.statement()
              .map(
                  one ->
                      "%d  %s\n    %s\n"
                          .formatted(one.number(), StatementLines.stated(one), where(hit)))
              .orElseGet(
                  () ->
                      "%d  %s\n    %s\n"
                          .formatted(hit.document().number(), title(hit), where(hit))));
      hit.passage()
          .ifPresent(
              passage ->
                  out.append(
                      "    [%d, %d) %s\n"
                          .formatted(
                              passage.span().start(),
                              passage.span().end(),
                              starred(passage, hit.marks()))));
    }
  }

  private static String title(Hit hit) {
    var head = hit.document().document().head();
    return head.title().isEmpty() ? head.name() : head.title();
  }

  private static String where(Hit hit) {
    var head = hit.document().document().head();
    var parts = new ArrayList<String>();
    parts.add(head.name());
    parts.add(head.published().isDated() ? head.published().iso() : "no date");
    if (!head.publisher().isEmpty()) {
      parts.add(head.publisher());
    }
    return String.join(", ", parts);
  }

  private static String starred(Evidence passage, List<Span> marks) {
    int[] points = passage.words().codePoints().toArray();
    int from = passage.span().start();
    var out = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      int start = mark.start() - from;
      if (start < at || mark.end() > passage.span().end()) {
        continue; // inside what is marked already
      }
      out.append(new String(points, at, start - at)).append('*');
      out.append(new String(points, start, mark.length())).append('*');
      at = mark.end() - from;
    }
    out.append(new String(points, at, points.length - at));
    return out.toString().strip().replaceAll("\\s+", " ");
  }

  /** {@return one object by the contract} */
  public String json() {
    var citations = new ArrayList<Citation>();
    var result =
        JsonAnswer.ordered(
            "all_documents", found.allDocuments(),
            "documents", rows(found.documents(), citations),
            "all_statements", found.allStatements(),
            "statements", rows(found.statements(), citations));
    var envelope = new Envelope("ask", query(), knownOn, List.of());
    return JsonAnswer.write(envelope, result, citations, List.of());
  }

  private Map<String, Object> query() {
    var query = new LinkedHashMap<String, Object>();
    query.put("words", question.words());
    question.facets().forEach((facet, value) -> query.put(facet.id(), value));
    if (question.since().isDated()) {
      query.put("since", question.since().iso());
    }
    if (question.until().isDated()) {
      query.put("until", question.until().iso());
    }
    query.put("most", question.most());
    return query;
  }

  private static List<Map<String, Object>> rows(List<Hit> hits, List<Citation> citations) {
    var rows = new ArrayList<Map<String, Object>>();
    for (Hit hit : hits) {
      citations.add(citation(hit));
      var head = hit.document().document().head();
      var row = new LinkedHashMap<String, Object>();
      hit.statement().ifPresent(one -> row.putAll(StatementLines.columns(one)));
      row.putIfAbsent("number", hit.document().number());
      row.put("name", head.name());
      row.put("title", head.title());
      row.put("published", head.published().iso());
      row.put("publisher", head.publisher());
      row.put("language", head.language());
      row.put("score", Math.round(hit.score() * THOUSAND) / THOUSAND);
      hit.passage().ifPresent(passage -> row.put("passage", passage(passage, hit.marks())));
      row.put("cites", List.of("c" + citations.size()));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> passage(Evidence passage, List<Span> marks) {
    return JsonAnswer.ordered(
        "start", passage.span().start(),
        "end", passage.span().end(),
        "words", passage.words(),
        "marks", marks.stream().map(mark -> List.of(mark.start(), mark.end())).toList());
  }

  private static Citation citation(Hit hit) {
    var head = hit.document().document().head();
    String locator =
        hit.passage()
            .map(
                one ->
                    String.format(
                        Locale.ROOT, "characters %d-%d", one.span().start(), one.span().end()))
            .orElse("");
    return new Citation(title(hit), head.url(), head.published(), locator, "");
  }
}
