package org.gadolin.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.gadolin.atlas.Atlas;
import org.gadolin.core.Basis;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.junit.jupiter.api.Test;

class KeyReaderTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());
  private static final KeyReader KEYS = KeyReader.of(Atlas.bundled());

  @Test
  void aPlantsCapacityIsKeyedByHolderProductPropertyAndTime() {
    StatementKey key =
        figure(
            "In 2024 the Nolans project planned a capacity of 4,440 tonnes of NdPr oxide a year.");
    assertThat(key.subject().holder()).isEqualTo("Nolans");
    assertThat(key.subject().product()).isEqualTo("NdPr/oxide");
    assertThat(key.property()).isEqualTo(Property.CAPACITY);
    assertThat(key.asOf()).isEqualTo(Period.of("2024"));
    assertThat(key.dating()).isEqualTo(Dating.TOLD);
    assertThat(key.isResolved()).isTrue();
  }

  @Test
  void theSameFactInEnglishAndChineseHasOneKey() {
    StatementKey en = figure("China produced 270,000 tonnes of rare earth oxides (REO) in 2024.");
    StatementKey zh = figure("2024年，中国的稀土产量为27万吨（以稀土氧化物计，REO）。");
    assertThat(zh.subject())
        .isEqualTo(en.subject())
        .isEqualTo(new Subject(Subject.Kind.PLACE, "China", "", "REE"));
    assertThat(zh.property()).isEqualTo(en.property()).isEqualTo(Property.PRODUCTION);
    assertThat(zh.asOf()).isEqualTo(en.asOf());
    assertThat(zh.basis().mass()).isEqualTo(en.basis().mass()).isEqualTo("reo");
  }

  @Test
  void anAskedPriceIsNotATradedOne() {
    assertThat(figure("Dysprosium oxide offers stood at $900/kg in May 2025.").basis())
        .isEqualTo(new Basis("price", "", "asked", false));
    assertThat(figure("Most dysprosium oxide traded at a price of $224/kg in May 2025.").basis())
        .isEqualTo(new Basis("price", "", "average_traded", false));
  }

  @Test
  void aTaxByTheTonneIsNoPrice() {
    assertThat(figure("A tax of 35,000 yuan per ton of rare earths applies.").property())
        .isEqualTo(Property.UNRESOLVED);
    assertThat(figure("稀土资源税为每吨35,000元。").property()).isEqualTo(Property.UNRESOLVED);
  }

  @Test
  void whatAShareCostsIsNoPriceOfAProduct() {
    assertThat(figure("In May 2025 the share price of Lynas Rare Earths rose by 2.5%.").property())
        .isEqualTo(Property.UNRESOLVED);
  }

  @Test
  void aStandingFactWithoutDateIsOfTheYearItWasPublishedInAndMarkedSo() {
    StatementKey key =
        figure("Lynas has a separation capacity of 10,500 tonnes of NdPr oxide a year.");
    assertThat(key.asOf()).isEqualTo(Period.of("2025"));
    assertThat(key.dating()).isEqualTo(Dating.PUBLISHED);
  }

  @Test
  void aFigureWhoseSubjectNothingIsKnownOfIsUnresolved() {
    var said = extraction("Terbium demand: the widget had a price of 3 USD/kg in 2024.");
    assertThat(keys("Terbium demand: the widget had a price of 3 USD/kg in 2024.", said).figures())
        .allSatisfy(key -> assertThat(key.subject().kind()).isNotEqualTo(Subject.Kind.ACTOR));
  }

  @Test
  void anActIsAboutTheFirstActorThatTakesPart() {
    String text =
        "On 7 November 2022 Arafura Rare Earths signed an offtake agreement with Hyundai.";
    var said = extraction(text);
    assertThat(keys(text, said).events())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.property()).isEqualTo(Property.EVENT);
              assertThat(key.basis().dimension()).isEqualTo("offtake");
              assertThat(key.subject().holder()).isEqualTo("Arafura Rare Earths");
              assertThat(key.asOf()).isEqualTo(Period.of("2022-11-07"));
            });
  }

  private static StatementKey figure(String text) {
    var said = extraction(text);
    assertThat(said.figures()).as(text).isNotEmpty();
    return keys(text, said).figures().getFirst();
  }

  private static StatementKeys keys(String text, Extraction said) {
    StatementKeys keys = KEYS.keys(document(text), said);
    assertThat(keys.fits(said)).isTrue();
    return keys;
  }

  private static Extraction extraction(String text) {
    return EXTRACTOR.extract(document(text));
  }

  private static SourceDocument document(String text) {
    var head =
        new DocumentHead(
            "d", "https://example.org/d", "Rare earths", Period.of("2025-07-10"), "en", "", "");
    return new SourceDocument("0".repeat(64), "d.txt", head, text);
  }
}
