package org.gadolin.app.internal.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.brief.Brief;
import org.gadolin.brief.BriefFormat;
import org.gadolin.brief.BriefRenderer;
import org.gadolin.brief.BriefSettings;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.Language;
import org.gadolin.core.Problem;

/**
 * How a brief is wanted on the command line.
 *
 * @param format how it is written out
 * @param settings language and day
 * @param explain whether each line says how it was computed
 */
record BriefForm(BriefFormat format, BriefSettings settings, boolean explain) {

  /**
   * {@return the form the options ask for}
   *
   * @throws WrongUse if an option asks for what is not to be had
   */
  static BriefForm of(CommonOptions options) {
    String format = options.format("text", "md", "html", "json");
    var language = Language.valueOf(options.language().toUpperCase(Locale.ROOT));
    return new BriefForm(
        BriefFormat.valueOf(format.toUpperCase(Locale.ROOT)),
        new BriefSettings(language, options.knownOn()),
        options.explain);
  }

  /** {@return the brief written out, with what was asked} */
  String render(Brief brief, String command, Map<String, Object> asked, List<Problem> problems) {
    Map<String, Object> query = new LinkedHashMap<>(asked);
    query.put("lang", settings.language().name().toLowerCase(Locale.ROOT));
    List<Problem> told = problems.stream().map(BriefForm::withoutFolder).toList();
    var envelope = new Envelope(command, query, settings.knownOn(), told);
    return BriefRenderer.render(brief, envelope, format, explain);
  }

  /** The answer does not tell where a file lay. */
  private static Problem withoutFolder(Problem problem) {
    if (problem.where().contains("://")) {
      return problem;
    }
    String where = problem.where();
    String name = where.substring(where.lastIndexOf('/') + 1);
    return new Problem(problem.kind(), name, problem.what(), problem.mend());
  }
}
