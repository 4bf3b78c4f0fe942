package org.gadolin.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;

class FigureSubjectsTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());

  private static List<String> subjects(String title, String text) {
    String language = text.charAt(0) > 0x2E80 ? "zh" : "en";
    var head = new DocumentHead("t", "", title, Period.of("2025-09-13"), language, "", "");
    return EXTRACTOR.extract(new SourceDocument("0".repeat(64), "t", head, text)).figures().stream()
        .map(Claim.Figure::subject)
        .toList();
  }

  @Test
  void aSentenceThatGoesOnIsAboutTheThingOfTheOneBefore() {
    assertThat(
            subjects(
                "",
                "Shipments of rare earth magnets from China recovered to 3,188 t in June. They were still 38.1% below the usual level."))
        .containsExactly("Chinese rare earth magnet exports", "Chinese rare earth magnet exports");
  }

  @Test
  void aStakeIsToldWithWhatItIsIn() {
    assertThat(
            subjects(
                "",
                "It mines rare earths. Hancock Prospecting holds a 10% stake in Arafura Rare Earths."))
        .containsExactly("Hancock Prospecting stake in Arafura Rare Earths");
  }

  @Test
  void aPriceIsTheProductsOnItsMarket() {
    assertThat(subjects("", "In Rotterdam yttrium oxide fetched $126 a kilo."))
        .containsExactly("Rotterdam yttrium oxide price");
  }

  @Test
  void theCompanyIsTheOneSpokenOf() {
    assertThat(
            subjects(
                "",
                "Lynas Rare Earths made 2,080 t of NdPr. The company's rare earth oxide output reached 3,212 t."))
        .containsExactly("Lynas Rare Earths NdPr", "Lynas Rare Earths rare earth oxide output");
  }

  @Test
  void whoOnlyTellsAFigureIsNotItsOwner() {
    assertThat(subjects("", "据中国稀土行业协会统计，2022年国内稀土抛光粉产量4.4万吨，同比下降12.4%。"))
        .containsExactly("Chinese polishing powder output", "Chinese polishing powder output");
  }

  @Test
  void whatStandsBeforeAColonIsWhatItsListCounts() {
    assertThat(
            subjects(
                "",
                "The benchmarks for 2030 are: 10% of rare earth consumption mined in the EU, 40% processed."))
        .containsExactly("EU rare earth benchmark", "EU rare earth benchmark");
  }

  @Test
  void whatIsBoughtByTheTonneIsAnOfftake() {
    assertThat(
            subjects(
                "", "Neo Performance Materials would buy 3,000 tonnes of rare earth oxide a year."))
        .containsExactly("Neo Performance Materials rare earth oxide offtake");
  }

  @Test
  void aMaterialIsCalledAsTheTextCallsIt() {
    assertThat(
            subjects(
                "Large terbium scandium aluminium garnet crystals for isolators",
                "We report terbium scandium aluminium garnet (TSAG) crystals. The Verdet constant of the crystal reaches 48 rad/(T m), a quarter more than in TGG."))
        .containsExactly("TSAG crystal Verdet constant", "TSAG crystal Verdet constant");
  }

  @Test
  void whatAStatesBodyApprovesIsTheStates() {
    assertThat(subjects("", "经国务院批准，2024年稀土开采指标为27万吨。"))
        .containsExactly("Chinese rare earth mining quota");
  }

  @Test
  void itsSharesAreTheCompanysNotTheSites() {
    assertThat(
            subjects(
                "",
                "Arafura Rare Earths owns the Nolans rare earth deposit. Its shares rose 5% on Monday."))
        .containsExactly("Arafura Rare Earths share price");
  }
}
