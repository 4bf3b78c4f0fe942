package org.gadolin.app.internal.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gadolin.app.internal.flow.RunReport;
import org.gadolin.brief.JsonAnswer;
import tools.jackson.databind.json.JsonMapper;

/** The report of a run as JSON: documents, claims, problems and seconds by stage. */
public final class ReportJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ReportJson() {}

  /** {@return the report as one line, ending with a line break} */
  public static String of(RunReport report) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("schema", "gadolin-report/1");
    whole.put(
        "documents",
        JsonAnswer.ordered(
            "in", report.countRead() + report.countRefused(),
            "read", report.countRead(),
            "refused", report.countRefused(),
            "new", report.countFresh()));
    whole.put("claims", report.counts());
    whole.put(
        "problems",
        report.problems().stream()
            .map(
                one ->
                    JsonAnswer.ordered(
                        "kind", one.kind(),
                        "where", one.where(),
                        "what", one.what(),
                        "mend", one.mend()))
            .toList());
    whole.put("seconds", report.seconds());
    return JSON.writeValueAsString(whole) + "\n";
  }
}
