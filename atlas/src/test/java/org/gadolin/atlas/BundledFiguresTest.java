package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Confidence;
import org.gadolin.core.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFiguresTest {

  private final Atlas atlas = Atlas.bundled();

  @Test
  void everyFigureNamesItsSource() {
    assertThat(figures().size()).isGreaterThan(1_200);
    assertThat(figures()).noneMatch(figure -> figure.source().title().isBlank());
    assertThat(figures())
        .filteredOn(figure -> figure.confidence() == Confidence.QUOTED)
        .allSatisfy(figure -> assertThat(figure.source().date().isDated()).isTrue());
  }

  @Test
  void everySourceOfAFigureHasAProfile() {
    List<String> known = atlas.sources().stream().map(s -> s.citation().title()).toList();
    assertThat(known)
        .containsAll(figures().stream().map(f -> f.source().title()).distinct().toList());
  }

  @Test
  void allSeventeenElementsStandInTheOrderOfTheirNumbers() {
    assertThat(atlas.elements().stream().map(ElementEntry::element))
        .containsExactly(Element.values());
  }

  @Test
  void everyFigureTableHasRowsAndReadsAsASentence() {
    FactWriter writer = new FactWriter(atlas);
    for (FigureTable table : Layout.figureTables()) {
      assertThat(atlas.figures(table.name())).as(table.name()).isNotEmpty();
      assertThat(atlas.figures(table.name()))
          .allSatisfy(
              row ->
                  assertThat(writer.figure(row, table).text())
                      .doesNotContain("{", "[", "}", "]", ": ,", ", ,", "  ")
                      .doesNotEndWith(":")
                      .doesNotEndWith(","));
    }
  }

  @Test
  void magnetExportsOfTheMonthsAddUpToTheirPrintedTotal() {
    List<Figure> exports =
        atlas.figures("episodes").stream()
            .filter(row -> row.field("episode").equals("licences_2025"))
            .filter(row -> row.field("variable").equals("exports of RE magnets"))
            .toList();
    double months =
        exports.stream()
            .filter(row -> row.asOf().iso().matches("2025-(0[4-9]|10)|2025-01/2025-03"))
            .mapToDouble(Figure::low)
            .sum();
    assertThat(exports)
        .filteredOn(row -> row.asOf().iso().equals("2025-01/2025-10"))
        .singleElement()
        .satisfies(total -> assertThat(total.low()).isEqualTo(months));
  }

  /** Published conversion factors, oxide mass over element mass. */
  @ParameterizedTest
  @CsvSource({
    "La, 1.1728", "Ce, 1.2284", "Pr, 1.2082", "Nd, 1.1664", "Sm, 1.1596", "Eu, 1.1579",
    "Gd, 1.1526", "Tb, 1.1762", "Dy, 1.1477", "Ho, 1.1455", "Er, 1.1435", "Tm, 1.1421",
    "Yb, 1.1387", "Lu, 1.1371", "Y, 1.2699", "Sc, 1.5338"
  })
  void oxideFactorsAreThePublishedOnes(Element element, double factor) {
    assertThat(atlas.elements())
        .filteredOn(entry -> entry.element() == element)
        .allSatisfy(entry -> assertThat(entry.oxidePerElement()).isCloseTo(factor, within(0.00011)))
        .hasSize(1);
  }

  @Test
  void aStateAffiliatedSourceSaysSo() {
    assertThat(atlas.shares())
        .filteredOn(share -> share.reportedBy().equals("USGS") && share.vintage().equals("2026"))
        .isNotEmpty()
        .allMatch(share -> share.source().affiliation().equals("state-affiliated (US)"));
  }

  @Test
  void theOctoberAnnouncementsAreSuspendedAndThenUnknown() {
    ExportControl control =
        atlas.controls().stream()
            .filter(c -> c.instrument().equals("Announcement No. 57"))
            .findFirst()
            .orElseThrow();
    assertThat(control.statusOn("2025-10-08")).isEqualTo("not_yet");
    assertThat(control.statusOn("2025-10-31")).isEqualTo("announced");
    assertThat(control.statusOn("2026-06-01")).isEqualTo("suspended");
    assertThat(control.statusOn("2026-11-25")).isEqualTo("unknown");
  }

  private List<Sourced> figures() {
    return Stream.concat(SourceCheck.figures(atlas).values().stream(), Stream.of(atlas.elements()))
        .<Sourced>flatMap(List::stream)
        .toList();
  }
}
