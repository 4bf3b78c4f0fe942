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
    assertThat(figures()).hasSizeGreaterThan(600);
    assertThat(figures()).allSatisfy(figure -> assertThat(figure.source().title()).isNotBlank());
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
    return Stream.of(
            atlas.shares(),
            atlas.plants(),
            atlas.prices(),
            atlas.controls(),
            atlas.deposits(),
            atlas.uses(),
            atlas.intensities(),
            atlas.leadTimes(),
            atlas.costs(),
            atlas.yields(),
            atlas.hsCodes(),
            atlas.elements())
        .<Sourced>flatMap(List::stream)
        .toList();
  }
}
