package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gadolin.core.Problem;
import org.junit.jupiter.api.Test;

class AtlasCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final List<Problem> problems = AtlasCheck.check(Atlas.bundled(), DAY);

  @Test
  void theBundledAtlasHasNoErrors() {
    assertThat(problems.stream().filter(AtlasCheck::isError).map(Problem::line)).isEmpty();
  }

  @Test
  void oldFiguresAndStagesWithoutSharesAreNotices() {
    assertThat(problems).extracting(Problem::kind).contains("notice-old-figures");
    assertThat(problems)
        .filteredOn(problem -> problem.kind().equals("notice-no-share"))
        .extracting(Problem::where)
        .contains("data/shares.csv: exploration");
  }

  @Test
  void noFigureIsOldBeforeItsTime() {
    assertThat(AtlasCheck.check(Atlas.bundled(), LocalDate.of(1980, 1, 1)))
        .extracting(Problem::kind)
        .doesNotContain("notice-old-figures");
  }

  @Test
  void theSameAtlasGivesTheSameProblems() {
    assertThat(AtlasCheck.check(Atlas.bundled(), DAY)).isEqualTo(problems);
  }
}
