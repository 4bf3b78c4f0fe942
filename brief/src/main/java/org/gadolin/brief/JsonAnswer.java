package org.gadolin.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Citation;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Writes answers as JSON by the contract {@code gadolin/1}: one object with {@code schema, command,
 * query, known_on, result, citations, unknown, problems}. Same answer, same bytes.
 */
public final class JsonAnswer {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonAnswer() {}

  /**
   * {@return the answer as one line, ending with a line break}
   *
   * @param result maps, lists, strings, numbers; what is not known as an empty Optional's null node
   * @param citations in the order of their numbers: {@code c1} is the first
   */
  public static String write(
      Envelope envelope, Object result, List<Citation> citations, List<Unknown> unknown) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("schema", "gadolin/1");
    whole.put("command", envelope.command());
    whole.put("query", envelope.query());
    whole.put("known_on", orNull(envelope.knownOn()));
    whole.put("result", result);
    whole.put("citations", citations(citations));
    whole.put("unknown", unknown.stream().distinct().map(JsonAnswer::unknown).toList());
    whole.put("problems", envelope.problems().stream().map(JsonAnswer::problem).toList());
    return JSON.writeValueAsString(whole) + "\n";
  }

  private static Map<String, Object> citations(List<Citation> citations) {
    Map<String, Object> byNumber = new LinkedHashMap<>();
    for (Citation one : citations) {
      byNumber.put(
          "c" + (byNumber.size() + 1),
          ordered(
              "title", one.title(),
              "url", one.url(),
              "date", orNull(one.date()),
              "locator", one.locator(),
              "affiliation", one.affiliation()));
    }
    return byNumber;
  }

  private static Map<String, Object> unknown(Unknown one) {
    return ordered("what", one.what(), "why", one.why(), "would_tell", one.wouldTell());
  }

  private static Map<String, Object> problem(Problem one) {
    return ordered(
        "kind", one.kind(), "where", one.where(), "what", one.what(), "mend", one.mend());
  }

  /** {@return a figure by the contract} */
  static Map<String, Object> figure(CitedFigure figure, List<String> cites) {
    var value = figure.value();
    return ordered(
        "name",
        figure.name(),
        "value",
        value.isRange() ? NullNode.getInstance() : value.low(),
        "low",
        value.isRange() ? value.low() : NullNode.getInstance(),
        "high",
        value.isRange() ? value.high() : NullNode.getInstance(),
        "unit",
        value.unit(),
        "mass_basis",
        figure.massBasis().isEmpty() || figure.massBasis().equals("none")
            ? NullNode.getInstance()
            : figure.massBasis(),
        "as_of",
        orNull(figure.asOf()),
        "confidence",
        figure.confidence().id(),
        "cites",
        cites);
  }

  private static Object orNull(Period period) {
    return period.isDated() ? period.iso() : NullNode.getInstance();
  }

  /** {@return a map that keeps its order} */
  public static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** {@return the briefs's sections as lists of lines, each with its figures and citations} */
  static Map<String, Object> result(Brief brief, CitationNumbers numbers, boolean explain) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (BriefSection section : brief.sections()) {
      var lines = new ArrayList<Map<String, Object>>();
      for (BriefLine line : section.lines()) {
        List<String> cites = numbers.ids(line.citations()); // numbered before the figures' own
        Map<String, Object> told =
            ordered(
                "text",
                line.text(),
                "quotes",
                quotes(line),
                "figures",
                line.figures().stream()
                    .map(figure -> figure(figure, numbers.ids(figure.cites())))
                    .toList(),
                "cites",
                cites,
                "evidence",
                line.assured()
                    .<Object>map(one -> EvidenceJson.of(one, numbers))
                    .orElse(NullNode.getInstance()));
        if (explain) {
          told.put("how", line.how());
        }
        lines.add(told);
      }
      result.put(section.kind().id(), lines);
    }
    return result;
  }

  private static List<String> quotes(BriefLine line) {
    return line.citations().stream().map(Cited::words).filter(one -> !one.isEmpty()).toList();
  }
}
