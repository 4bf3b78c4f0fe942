package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of rank are held against shares, reserves and plants, in both languages. */
class RankCheckTest {

  private static Told about(String text) {
    return Told.of(text).mention(Layer.GROUP, "REE", text.contains("稀土") ? "稀土" : "rare earth");
  }

  @ParameterizedTest
  @CsvSource({
    "China, CN, largest, Agrees",
    "United States, US, second-largest, Agrees",
    "Myanmar, MM, biggest, Disagrees",
    "India, IN, second-largest, Disagrees"
  })
  void aCountrysPlaceIsThatOfTheTrustedEditionAndItsHoldersAreTold(
      String name, String code, String place, String verdict) {
    String text = name + " is the world's " + place + " miner of rare earths.";
    assertThat(only(about(text).country(name, code, name)))
        .startsWith(verdict + ": ")
        .contains("China 71.1 %, United States 12 %")
        .contains("for 2024 (USGS, edition of 2026");
  }

  @Test
  void anotherEditionWithAnotherPlaceIsNamedWithItsOwnVerdict() {
    String text = "Myanmar is the world's third-largest rare earth miner.";
    assertThat(only(about(text).country("Myanmar", "MM", "Myanmar")))
        .startsWith("Disagrees: ")
        .contains("Also: third in 2024 by USGS, edition of 2025 (agrees)");
  }

  @Test
  void oneWhoIsNotNamedBesideAHolderOfNearlyAllCannotBeFirst() {
    String text = "India is the world's largest producer of rare earth magnets.";
    assertThat(
            only(
                Told.of(text)
                    .country("India", "IN", "India")
                    .mention(Layer.TECHNOLOGY, "permanent_magnet", "magnets")))
        .startsWith("Disagrees: ")
        .contains("China 94 %");
  }

  @Test
  void aPlaceAmongTheUnnamedIsLeftOpen() {
    String text = "India is the world's second-largest producer of rare earth magnets.";
    assertThat(
            only(
                Told.of(text)
                    .country("India", "IN", "India")
                    .mention(Layer.TECHNOLOGY, "permanent_magnet", "magnets")))
        .startsWith("Cannot tell: ")
        .contains("no figures of that time that fix this place");
  }

  @Test
  void reservesAreRankedByReserves() {
    String text = "Australia has the world's largest reserves of rare earths.";
    assertThat(only(about(text).country("Australia", "AU", "Australia")))
        .startsWith("Disagrees: ")
        .contains("China 48.9 %, Brazil 23.3 %")
        .contains("world reserves");
  }

  @Test
  void theOnlyPlantOutsideACountryIsRefutedByAnotherOne() {
    String text = "Lynas owns the only rare earth separation plant outside China.";
    assertThat(only(about(text).country("China", "CN", "China").company("Lynas", "AU")))
        .startsWith("Disagrees: ")
        .contains("IREL (India, operating, 500 t/yr) in 2025");
  }

  @Test
  void anOnlyThatCountsBySizeOfBusinessCannotBeToldFromAListOfPlants() {
    String text = "Lynas owns the only commercial rare earth separation plant outside China.";
    assertThat(only(about(text).country("China", "CN", "China").company("Lynas", "AU")))
        .startsWith("Cannot tell: ")
        .contains("“commercial”");
  }

  @Test
  void aCompanyIsRankedByItsRunningPlantsInTheAreaSaid() {
    String text = "Lynas is the largest producer of separated rare earths outside China.";
    assertThat(
            only(
                about(text)
                    .mention(Layer.STAGE, "separation", "separated")
                    .country("China", "CN", "China")
                    .company("Lynas", "AU")))
        .startsWith("Agrees: ")
        .contains("outside China")
        .contains("Gebeng (LAMP)")
        .contains("need not be complete");
    String other = "MP Materials runs the biggest rare earth separation plant outside China.";
    assertThat(only(about(other).country("China", "CN", "China").company("MP Materials", "US")))
        .startsWith("Disagrees: ")
        .contains("10,500 t/yr");
  }

  @Test
  void theBiggestOfItsOwnCountryIsHeldAgainstThatCountryOnly() {
    String text = "Northern Rare Earth is China's biggest rare earth refiner.";
    assertThat(
            only(
                Told.of(text)
                    .mention(Layer.GROUP, "REE", "rare earth refiner")
                    .country("China", "CN", "China")
                    .company("Northern Rare Earth", "CN")))
        .startsWith("Agrees: ")
        .contains("in China")
        .contains("210,000 t/yr");
  }

  @ParameterizedTest
  @CsvSource({
    "中国, CN, 中国是全球最大的稀土开采国。, 一致, 全球稀土（采矿）产量第一",
    "美国, US, 美国是全球第二大稀土开采国。, 一致, 全球稀土（采矿）产量第二",
    "缅甸, MM, 缅甸是世界最大的稀土开采国。, 不一致, 全球稀土（采矿）产量第一",
    "巴西, BR, 巴西稀土储量居世界第二。, 一致, 全球稀土（采矿）储量第二",
    "澳大利亚, AU, 澳大利亚稀土储量居全球首位。, 不一致, 全球稀土（采矿）储量第一"
  })
  void chineseRanksAreReadAndWorded(
      String name, String code, String text, String verdict, String said) {
    assertThat(chinese(about(text).country(name, code, name)))
        .startsWith(verdict + "：")
        .contains(said);
  }

  @Test
  void chineseOnlyAndNationalRanksAreHeldAgainstPlants() {
    assertThat(
            chinese(
                about("Lynas拥有中国以外唯一的稀土分离厂。").country("China", "CN", "中国").company("Lynas", "AU")))
        .startsWith("不一致：")
        .contains("中国以外稀土（分离）仅此一家");
    assertThat(
            chinese(about("Northern Rare Earth是国内最大的稀土分离企业。").company("Northern Rare Earth", "CN")))
        .startsWith("一致：")
        .contains("21万吨/年");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "China is one of the largest producers of rare earths.",
        "China is the world's largest copper producer, and sells rare earths.",
        "China sells not only rare earths but runs a plant outside Japan.",
        "中国是最大限度保护稀土的国家之一。",
        "中国发布了稀土生产企业第一批名单。"
      })
  void whatIsNoRankOfRareEarthsIsNotChecked(String text) {
    assertThat(
            BriefComposerTest.texts(
                Kind.CHECKED,
                Language.EN,
                about(text).country("China", "CN", text.contains("中国") ? "中国" : "China")))
        .isEmpty();
  }

  @Test
  void aRankWithoutHolderSaysSo() {
    String text = "It is the world's largest producer of rare earths.";
    assertThat(only(about(text)))
        .startsWith("Cannot tell: An unnamed holder: first by production")
        .contains("does not name exactly one holder");
  }

  @Test
  void figuresOlderThanThreeYearsDoNotRank() {
    var told =
        new Told(
                "https://example.org/old",
                "2012-05-01",
                "China is the world's largest miner of rare earths.")
            .mention(Layer.GROUP, "REE", "rare earths")
            .country("China", "CN", "China");
    assertThat(only(told)).startsWith("Cannot tell: ");
  }

  private static String only(Told told) {
    return single(BriefComposerTest.texts(Kind.CHECKED, Language.EN, told));
  }

  private static String chinese(Told told) {
    return single(BriefComposerTest.texts(Kind.CHECKED, Language.ZH, told));
  }

  private static String single(List<String> lines) {
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }
}
