package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasViewTest {

  private final Atlas atlas = Atlas.bundled();
  private final AtlasView view = new AtlasView(atlas);

  @ParameterizedTest
  @ValueSource(strings = {"Dy", "separation", "ASX:LYC", "CN", "REE", "镨钕", "Round Top"})
  void everyStatementIsFollowedByANumberedSource(String name) {
    List<String> lines = lines(name);
    assertThat(lines).contains("Sources");
    assertThat(lines.subList(0, lines.indexOf("Sources")))
        .filteredOn(line -> line.startsWith("  "))
        .filteredOn(line -> line.contains(" (quoted)") || line.contains(" (derived)"))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*\\[\\d+].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dy", "separation", "ASX:LYC", "CN", "component"})
  void chineseViewsTellTheSameFactsInChinese(String name) {
    AtlasView chinese = new AtlasView(atlas, "zh");
    Candidate about = atlas.names().lookup(name).findUnique().orElseThrow();
    assertThat(chinese.facts(about)).hasSameSizeAs(view.facts(about));
    List<String> lines = chinese.lines(about);
    assertThat(lines).contains("来源").doesNotContain("Sources");
    assertThat(lines.subList(0, lines.indexOf("来源")))
        .filteredOn(line -> line.matches("  \\S.*\\[\\d+].*"))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*\\p{IsHan}.*"));
  }

  @Test
  void aPlantSaysOfWhatItsCapacityIs() {
    assertThat(String.join("\n", lines("ASX:LYC")))
        .contains("10,500 t/yr of neodymium-praseodymium (oxide of the element), operating");
  }

  @Test
  void aMeasureWhoseStateNobodyFoundIsNotToldAsEnded() {
    assertThat(String.join("\n", lines("CN")))
        .contains("what held from 2025-07 on was not found")
        .doesNotContain("unknown since", "unknown 20", "unknown from");
  }

  @Test
  void dysprosiumShowsItsFactorPricesAndControls() {
    assertThat(String.join("\n", lines("Dy")))
        .contains("1.1477 kg of oxide per kg of element")
        .contains("Dy oxide 99.5 %: 260 USD/kg, annual average, by USGS (quoted)")
        .contains("Announcement No. 18 of 2025");
  }

  @Test
  void contradictingFiguresStandSideBySideWithTheirEditions() {
    Candidate china = atlas.names().lookup("CN").findUnique().orElseThrow();
    assertThat(view.conflicts(china))
        .filteredOn(
            conflict ->
                conflict.topic().equals("China, production of all rare earths at mining, 2023"))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.sides()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(conflict.why()).contains("different editions");
            });
  }

  @Test
  void theListOfContradictionsNamesBothSources() {
    assertThat(view.contradictionLines()).hasSizeGreaterThan(250);
    assertThat(view.conflicts()).allMatch(conflict -> conflict.sides().size() >= 2);
  }

  @Test
  void thousandsAreSetApartAndZerosLeftOut() {
    assertThat(FactWriter.words(270_000)).isEqualTo("270,000");
    assertThat(FactWriter.words(69.2)).isEqualTo("69.2");
    assertThat(FactWriter.words(0)).isEqualTo("0");
    assertThat(FactWriter.words(4.8e-6)).isEqualTo("4.8E-6");
  }

  private List<String> lines(String name) {
    return view.lines(atlas.names().lookup(name).findUnique().orElseThrow());
  }
}
