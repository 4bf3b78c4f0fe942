package org.gadolin.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/**
 * Checks an atlas: schemas and units, sums against printed totals, shares, names, sources, ages.
 * Errors are faults to mend; notices are what a reader of the atlas should know.
 */
public final class AtlasCheck {

  private static final String NOTICE = "notice-";

  private AtlasCheck() {}

  /**
   * {@return all problems, in the order of tables and lines}.
   *
   * @param asOf the day against which the age of figures is told
   */
  public static List<Problem> check(Atlas atlas, LocalDate asOf) {
    List<Problem> problems = new ArrayList<>();
    ProblemSink sink = problems::add;
    for (String path : Layout.paths()) {
      if (!atlas.table(path).columns().isEmpty()) {
        Layout.check(path, atlas).sound(atlas.table(path), sink);
      }
    }
    if (problems.isEmpty()) { // the rest needs figures that can be read
      SumCheck.check(atlas, sink);
      NameCheck.check(atlas, sink);
      SourceCheck.check(atlas, sink);
      AgeCheck.check(atlas, asOf, sink);
    }
    return List.copyOf(problems);
  }

  /**
   * {@return problems as text}: errors first, one a line with its mend, then notices under what
   * they are about.
   */
  public static List<String> lines(List<Problem> problems) {
    return CheckPage.lines(problems);
  }

  /** {@return whether a problem is a fault to mend, and not only a notice} */
  public static boolean isError(Problem problem) {
    return !problem.kind().startsWith(NOTICE);
  }

  static Problem notice(String kind, String where, String what, String mend) {
    return new Problem(NOTICE + kind, where, what, mend);
  }
}
