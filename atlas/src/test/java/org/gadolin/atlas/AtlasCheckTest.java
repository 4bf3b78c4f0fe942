package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gadolin.atlas.internal.CsvTable;
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
  void anOldFigureIsToldRowByRowWithWhatItSays() {
    assertThat(problems)
        .filteredOn(problem -> problem.kind().equals("notice-old-figure"))
        .hasSizeGreaterThan(100)
        .anyMatch(
            problem ->
                problem.where().matches("data/shares.csv:\\d+:as_of")
                    && problem.what().startsWith("of 2024: Madagascar, mining: production"));
  }

  @Test
  void everyStageHasAShare() {
    assertThat(problems)
        .extracting(Problem::kind)
        .doesNotContain("notice-no-share", "notice-empty-stage");
  }

  @Test
  void aStageWithoutSharesNamesWhoWouldTell() {
    Atlas none =
        new Atlas(
            path ->
                path.equals("data/shares.csv")
                    ? new CsvTable(path, Atlas.bundled().table(path).columns(), List.of())
                    : Atlas.bundled().table(path));
    assertThat(AtlasCheck.check(none, DAY))
        .filteredOn(problem -> problem.kind().equals("notice-no-share"))
        .extracting(Problem::what)
        .anyMatch(what -> what.endsWith("S&P Global's exploration budgets by country would tell"));
  }

  @Test
  void everySourceHasAProfileThatSaysWhoOwnsItOrWhyThatIsNotKnown() {
    assertThat(problems)
        .extracting(Problem::kind)
        .doesNotContain("notice-unknown-affiliation", "notice-unknown-source");
  }

  @Test
  void whatWasFoundStandsUnderHeadingsThatCountIt() {
    assertThat(AtlasCheck.lines(problems))
        .anyMatch(line -> line.matches("Names that stand for two things \\(\\d+\\): .+"))
        .anyMatch(line -> line.matches("Old figures with no newer one .+ \\(\\d+\\): .+"))
        .allMatch(line -> line.isEmpty() || line.matches("( {2})?\\S.*"));
    assertThat(AtlasCheck.lines(List.of())).hasSize(1);
    Problem error = new Problem("atlas-unit", "data/x.csv:2:unit", "no unit", "add one");
    assertThat(AtlasCheck.lines(List.of(error))).containsExactly("Errors (1)", "  " + error.line());
  }

  @Test
  void noFigureIsOldBeforeItsTime() {
    assertThat(AtlasCheck.check(Atlas.bundled(), LocalDate.of(1980, 1, 1)))
        .extracting(Problem::kind)
        .doesNotContain("notice-old-figure", "notice-old-stage");
  }

  @Test
  void theSameAtlasGivesTheSameProblems() {
    assertThat(AtlasCheck.check(Atlas.bundled(), DAY)).isEqualTo(problems);
  }
}
