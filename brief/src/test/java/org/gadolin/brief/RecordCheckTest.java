package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.ActorType;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.junit.jupiter.api.Test;

/** Assertions are held against rows that count the same thing, and against no others. */
class RecordCheckTest {

  private static String share(double percent, String sentence) {
    String words = NumberWords.number(percent) + "%";
    return only(
        Told.of(sentence.replace("#", words))
            .country("China", "CN", "China")
            .figure("rare earth magnets", "share", percent, "%", words));
  }

  @Test
  void aShareAgreesWithinTwoPointsAndTheRowIsCitedWithItsVintage() {
    assertThat(share(93, "China makes # of the world's rare earth magnets."))
        .startsWith("Agrees: China: 93 % of the world's rare-earth permanent magnets")
        .contains("94 % of world output of rare-earth permanent magnets for 2024")
        .contains("IEA, edition of 2025");
  }

  @Test
  void aWrongShareDisagreesAndBothValuesAreTold() {
    assertThat(share(60, "China makes # of the world's rare earth magnets."))
        .startsWith("Disagrees: ")
        .contains("60 %")
        .contains("94 %");
  }

  @Test
  void aLowerBoundBelowTheRecordAgrees() {
    assertThat(share(80, "China makes more than # of the world's rare earth magnets."))
        .startsWith("Agrees: ")
        .contains("more than 80 %");
  }

  @Test
  void aShareOfAnotherWholeCannotBeTold() {
    assertThat(share(90, "Of the magnets used in the EU # come from China."))
        .startsWith("Cannot tell: ")
        .contains("does not say that the share is of the world's total")
        .contains("would tell");
  }

  @Test
  void aShareOfAnotherLinkIsNotHeldAgainstThisOne() {
    String text = "China holds 60% of the world's rare earth mining.";
    assertThat(
            only(
                Told.of(text)
                    .country("China", "CN", "China")
                    .mention(Layer.GROUP, "REE", "rare earth")
                    .mention(Layer.STAGE, "mining", "mining")
                    .figure("rare earths", "share", 60, "%", "60%")))
        .contains("world output of all rare earths")
        .contains("mining")
        .doesNotContain("separated");
  }

  @Test
  void aShareOfAnOldYearIsNotHeldAgainstANewOne() {
    String text = "In 1999 China made 30% of the world's rare earth magnets.";
    assertThat(
            only(
                Told.of(text)
                    .country("China", "CN", "China")
                    .figure("rare earth magnets", "share", 30, "%", "1999", "30%")))
        .startsWith("Cannot tell: ")
        .contains("The atlas has this figure only for")
        .contains("2024");
  }

  @Test
  void twoCountriesInASentenceLeaveTheHolderOpen() {
    String text = "China and Japan make 94% of the world's rare earth magnets.";
    assertThat(
            only(
                Told.of(text)
                    .country("China", "CN", "China")
                    .country("Japan", "JP", "Japan")
                    .figure("rare earth magnets", "share", 94, "%", "94%")))
        .contains("does not name exactly one holder");
  }

  @Test
  void aPriceIsComparedOnlyWithinTenDaysAndInItsCurrency() {
    assertThat(price(450_000, "CNY/t", "2025-07-15")).startsWith("Agrees: ");
    assertThat(price(450, "CNY/kg", "2025-07-15")).startsWith("Agrees: ");
    assertThat(price(900_000, "CNY/t", "2025-07-15")).startsWith("Disagrees: ");
    assertThat(price(450_000, "CNY/t", "2025-03-15")).contains("within ten days");
    assertThat(price(450, "AUD/kg", "2025-07-15")).startsWith("Cannot tell: ");
  }

  private static String price(double value, String unit, String date) {
    return only(
        Told.of("NdPr oxide sold at this price.")
            .figure("NdPr oxide", "price", value, unit, date, "this price"));
  }

  @Test
  void aPriceOnOtherTermsThanTheRecordsIsLeftOpen() {
    assertThat(
            only(
                Told.of("NdPr oxide changed hands in China in July at this price, a trader said.")
                    .figure("NdPr oxide", "price", 450_000, "CNY/t", "2025-07-15", "this price")))
        .startsWith("Cannot tell: ")
        .contains("only on other terms: ");
  }

  @Test
  void aStartIsHeldAgainstThePlantsStatus() {
    assertThat(start(EventType.PLANT_OPENING, "Narva", "Neo Performance", "EE", "2025-09-19"))
        .startsWith("Agrees: ")
        .contains("Narva (Neo Performance, Estonia, operating, 2,000 t/yr), of 2025");
    assertThat(start(EventType.PLANT_OPENING, "Benson", "Vulcan Elements", "US", "2025-02-01"))
        .startsWith("Disagrees: ")
        .contains("planned");
    assertThat(start(EventType.PLANT_OPENING, "Benson", "Vulcan Elements", "US", "2027-02-01"))
        .startsWith("Cannot tell: ")
        .contains("older than the act");
    assertThat(start(EventType.PLANT_PLAN, "Benson", "Vulcan Elements", "US", "2027"))
        .startsWith("Agrees: ");
    assertThat(start(EventType.PLANT_PLAN, "Benson", "Vulcan Elements", "US", "2031"))
        .startsWith("Disagrees: ");
  }

  private static String start(
      EventType type, String plant, String operator, String country, String date) {
    String text = operator + " starts its " + plant + " magnet plant.";
    return only(Told.of(text).company(operator, country).event(type, date, text, operator));
  }

  @Test
  void aFloorIsHeldAgainstFloorsOnly() {
    assertThat(
            only(
                Told.of("The department guarantees 110 dollars per kilogram of NdPr oxide.")
                    .figure("NdPr oxide", "price", 110, "USD/kg", "2025-07-12", "110 dollars")))
        .startsWith("Agrees: ")
        .contains("price floor");
  }

  @Test
  void aCapacityNeedsTheOnePlantItIsOf() {
    String text = "Neo Performance Materials opened Narva with a capacity of 2,000 tonnes a year.";
    var told =
        Told.of(text)
            .company("Neo Performance Materials", "CA")
            .figure("NdFeB magnets", "production capacity", 2000, "t/yr", "2,000 tonnes a year");
    assertThat(only(told)).startsWith("Agrees: ").contains("Narva");
    var other =
        Told.of("A stranger has a capacity of 2,000 tonnes a year.")
            .figure("NdFeB magnets", "production capacity", 2000, "t/yr", "2,000 tonnes a year");
    assertThat(only(other)).startsWith("Cannot tell: ").contains("no single plant");
  }

  @Test
  void aQuotaIsHeldAgainstTheQuotaOfItsYearAndLink() {
    assertThat(quota(254_000, "2024")).startsWith("Agrees: ").contains("254,000 t");
    assertThat(quota(300_000, "2024")).startsWith("Disagrees: ");
    assertThat(quota(254_000, "")).contains("The figure has no year");
  }

  private static String quota(double tonnes, String year) {
    return only(
        Told.of("China set a quota of many tonnes for rare earth separation.")
            .country("China", "CN", "China")
            .mention(Layer.GROUP, "REE", "rare earth")
            .mention(Layer.STAGE, "separation", "separation")
            .figure("rare earths", "quota", tonnes, "t", year, "many tonnes"));
  }

  @Test
  void theDateOfAControlIsHeldAgainstTheMeasuresOfThatCountry() {
    assertThat(control("2025-04-04")).startsWith("Agrees: ").contains("Announcement No. 18");
    assertThat(control("2025-04-09"))
        .startsWith("Disagrees: ")
        .contains("9 April 2025")
        .contains("4 April 2025");
  }

  private static String control(String date) {
    String text = "China issued Announcement No. 18 on dysprosium.";
    return only(
        Told.of(text)
            .actor("China", ActorType.GOVERNMENT, "CN")
            .mention(Layer.ELEMENT, "Dy", "dysprosium")
            .event(EventType.EXPORT_CONTROL, date, text, "China"));
  }

  @Test
  void disagreementsComeFirst() {
    String one = "China makes 94% of the world's rare earth magnets.";
    String two = "China makes 50% of the world's rare earth magnets today.";
    List<String> lines =
        BriefComposerTest.texts(
            Kind.CHECKED,
            Language.EN,
            Told.of(one)
                .country("China", "CN", "China")
                .figure("rare earth magnets", "share", 94, "%", "94%"),
            Told.of(two)
                .country("China", "CN", "China")
                .figure("rare earth magnets", "share", 50, "%", "50%"));
    assertThat(lines.getFirst()).startsWith("Disagrees: ");
    assertThat(lines.getLast()).startsWith("Agrees: ");
  }

  private static String only(Told told) {
    List<String> lines = BriefComposerTest.texts(Kind.CHECKED, Language.EN, told);
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }
}
