package org.gadolin.claims.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

  private static final NameReader READER = new NameReader(Atlas.bundled());

  private static Names read(String text) {
    var head = new DocumentHead("t", "", "", Period.UNDATED, "", "", "");
    var frame = Frame.of(new SourceDocument("0".repeat(64), "t", head, text));
    return READER.read(frame, new Terms(Relevance.RARE_EARTH, List.of(), List.of()));
  }

  private static List<String> actors(String text) {
    return read(text).actors().stream()
        .map(
            actor ->
                actor.name()
                    + "/"
                    + actor.type().id()
                    + "/"
                    + (actor.country().isKnown() ? actor.country().code() : "?")
                    + "/"
                    + actor.stateAffiliated().id())
        .toList();
  }

  private static List<String> places(String text) {
    return read(text).places().stream()
        .map(place -> place.name() + "/" + place.type().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A deal with Blue Ridge Magnetics Inc. was signed.                    | Blue Ridge Magnetics/company/?/no
          Zhengzhou-based Hualong Magnetics Co., Ltd. said it would invest.    | Hualong Magnetics/company/CN/no
          Tall Pine Resources Ltd (ASX: TPR) raised money.                     | Tall Pine Resources/company/AU/no
          Norskvann Metall AS of Norway closed its furnace.                    | Norskvann Metall/company/NO/no
          Brokers at Redfern trimmed their estimate.                           | Redfern/company/?/no
          The network operator, state-owned Northern Grid, blamed a line.      | Northern Grid/company/?/yes
          Verdel, the project company of a French group, laid a stone.         | Verdel/company/?/no
          Kelantan's investment agency signed the paper.                       | Kelantan investment agency/government/MY/yes
          The Delft University of Technology disagreed.                        | Delft University of Technology/research/NL/unknown
          The Office of Strategic Metals and Innovation (OSMI) pays.           | Office of Strategic Metals and Innovation/government/?/yes
          坦政府保留一成六。                                                   | Government of Tanzania/government/TZ/yes
          虹源磁业股份有限公司发布公告。                                       | Hongyuan Magnetics/company/CN/no
          业主华能集团走访宁波大学。                                           | Huaneng Group/company/CN/no;Ningbo University/research/CN/unknown
          达姆施塔特团队用晶体存光。                                           | Darmstadt group/research/DE/unknown
          """)
  void anUnknownActorIsToldByItsShapeOrFunction(String text, String expected) {
    assertThat(actors(text)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The list of Critical Raw Materials and of Specialty Metals was revised.",
        "Rare Earth Prices Rise Again. Permanent Magnet Demand Grows.",
        "The Export Control Law and the Critical Raw Materials Act are in force.",
        "一家磁材公司和有关部门的上市公司说明,地方政府支持。",
        "消费电子、新能源汽车和高性能永磁的需求增长。",
        "The company said output rose; the mine and the plant ran."
      })
  void classesOfThingsAreNoActors(String text) {
    assertThat(actors(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tall Pine Resources Ltd (ASX: TPR) grew, chief executive Anna Holm said. | Anna Holm/person/AU/no
          Nguyen Van Nam, chairman of Vietnam Star JSC, was arrested.              | Nguyen Van Nam/person/VN/no
          In Narva, Estonia, Mayor Katri Raik spoke.                               | Katri Raik/person/EE/yes
          宁波大学院长闫宏伟介绍了成果。                                           | Yan Hongwei/person/CN/unknown
          李传锋、周宗权研究组提出新方法。                                         | Li Chuanfeng/person/CN/unknown
          """)
  void aPersonHasTheCountryAndStateOfHisBody(String text, String expected) {
    assertThat(actors(text)).contains(expected);
  }

  @Test
  void shortNamesBelongToTheFirstMention() {
    var found =
        read(
            "Tall Pine Resources Ltd grew. Later Pine trees fell. Then Kestrel Metals Corp (KMC) came; KMC and Kestrel left.");
    Claim.Actor kestrel =
        found.actors().stream()
            .filter(actor -> actor.name().equals("Kestrel Metals"))
            .findFirst()
            .orElseThrow();
    assertThat(kestrel.evidence())
        .extracting(e -> e.words())
        .containsExactly("Kestrel Metals Corp", "KMC", "KMC", "Kestrel");
    var chinese = read("虹源磁业股份有限公司(以下简称“虹源”)投产。虹源的产能扩大。").actors().getFirst();
    assertThat(chinese.evidence()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beijing imposed new controls.                         | China/country
          He met miners in Beijing, the capital.                | Beijing/city
          Paris contributes a grant.                            | France/country
          北京9日扩大稀土出口管制。                             | China/country
          会议在北京召开。                                      | Beijing/city
          The Silver Creek mine in Idaho is old.                | Silver Creek/site;Idaho/region
          TYSELEY, 15 January 2026 - A plant opened.            | Tyseley/city
          Ore from Lemhi County, Idaho is rich.                 | Lemhi County/region;Idaho/region
          广西六汤矿恢复出矿。                                  | Guangxi/region;六汤矿/site
          由美、日、欧供应。                                    | United States/country;Japan/country;Europe/region
          It cost US$30 million and US$5 more.                  | ''
          """)
  void placesAreToldFromGovernmentsAndPrices(String text, String expected) {
    assertThat(places(text))
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(";"));
  }

  @Test
  void theTwoCouncilsOfTheEuropeanUnionAreTwoBodies() {
    assertThat(actors("The European Council met after the Council of the European Union."))
        .containsExactly(
            "European Council/government/EU/yes",
            "Council of the European Union/government/EU/yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ore was bought by Quarvo Metals, Brelling Minerals Group and others.  | Quarvo Metals/company/?/no
          Kelvik Industries, a South Korean company, sells magnets.                 | Kelvik Industries/company/KR/no
          ASX-listed Tarrawell Resources raised money.                              | Tarrawell Resources/company/AU/no
          A unit of state-owned Mineralkraft ASA bid for it.                        | Mineralkraft/company/NO/yes
          The Mineral Resources Authority granted a licence.                        | Mineral Resources Authority/government/?/yes
          The Veldanian Sovereign Wealth Fund bought shares.                        | Veldanian Sovereign Wealth Fund/fund/?/yes
          Adonis Melas (Chairman) spoke.                                            | Adonis Melas/person/?/unknown
          The founders, Kirsty Brandon and Jeff Tolmer, were there.                 | Kirsty Brandon/person/?/unknown
          记者陈毓兰、李嘉平报道。                                                  | Li Jiaping/person/CN/unknown
          标志性项目有招远磁业、鑫霖磁业等。                                        | Xinlin Magnetics/company/CN/no
          哈尔滨工业大学的团队参加了研究。                                          | Harbin Industry University/research/CN/unknown
          湖南省新锐产业集团有限公司参加了签约。                                    | Hunan Xinrui Industry Group/company/CN/yes
          """)
  void unseenWordingTellsActorsCountriesAndOwners(String text, String expected) {
    assertThat(actors(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was told at the International Conference on Cross-Disciplinary Technologies.",
        "It appeared in the Journal of the American Chemical Society.",
        "The Critical Elements Investment Symposium opens today.",
        "She works in the Department of Physics, where light is made, at the university.",
        "新设公司将拓展公司的业务,美国智库也这样看。",
      })
  void meetingsJournalsAndClassesActInNothing(String text) {
    assertThat(actors(text)).noneMatch(actor -> actor.contains("/company/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drilling went on at the Pelvos, Brotean and Amphia prospects.      | Pelvos/site;Brotean/site;Amphia/site
          The deposits of the Gaskell region are rich.                       | Gaskell/region
          A plant in Corvallo was opened.                                    | Corvallo/city
          产业园选址于永州市零陵区黄田铺镇。                                 | Yongzhou/city;零陵区/region;黄田铺镇/city
          """)
  void unseenPlacesAreToldByTheWordsBesideThem(String text, String expected) {
    assertThat(places(text)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          预计公司全年增长。
          前三季度公司营收增长。
          支持公司发展，增加公司利润。
          报告期内公司产能利用率超过九成。
          各国政府支持海外产能。
          其中资本金3亿元。
          17家稀土相关上市公司实现盈利。
          商业银行放款。
          Consequently, the company's revenue fell. Unfortunately, the miner lost money.
          A team led by Herbert's colleague grew the crystal.
          """)
  void usualWordsBeforeAHeadAreNoActors(String text) {
    assertThat(actors(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          海虹磁材(赣州)稀土新材料有限公司投产。              | 海虹磁材(赣州)稀土新材料有限公司
          江西银行为项目放款三亿元。                          | 江西银行
          日本高桥制钢计划明年增产。                          | 高桥制钢
          商务部新闻发言人周启明20日重申。                    | 周启明
          Northbrook Metals 分析师 Mary Ellison 则预计短缺。   | Mary Ellison
          清华大学教授周启明上月提醒。                        | 周启明
          A placement led by Corvane Genuity raised money.    | Corvane Genuity
          At the Australian National University, light was stored. | Australian National University
          Wake Hollow researchers grew the film.              | Wake Hollow
          """)
  void unseenShapesOfActorsAreFound(String text, String surface) {
    assertThat(read(text).actors())
        .flatExtracting(actor -> actor.evidence().stream().map(Evidence::words).toList())
        .contains(surface);
  }

  @Test
  void rareEarthsOfAPlaceAreNoCompany() {
    assertThat(actors("赣州稀土资源丰富。")).isEmpty();
    assertThat(actors("2024年中国稀土产量为27万吨。")).isEmpty();
    assertThat(actors("中国稀土配额没有公布。")).isEmpty();
    assertThat(actors("中国稀土公告称,公司净利润增长。"))
        .containsExactly("China Rare Earth Resources and Technology/company/CN/yes");
    assertThat(actors("赣州稀土宣布停产。")).hasSize(1);
  }

  /** Law: every passage is the text's own, whatever the text. */
  @Test
  void everyPassageIsTheTextsOwn() {
    var random = new Random(11);
    String[] pieces = {
      "Lynas",
      " Rare Earths",
      " Ltd",
      "Anna",
      " Holm",
      ", ",
      "CEO ",
      "(",
      "KMC",
      ")",
      "中国",
      "稀土",
      "集团",
      "董事长",
      "王",
      "建国",
      "说",
      "。",
      " of ",
      "the carmaker ",
      "\n",
      "'s ",
      "Beijing",
      " said ",
      "·",
      "Ö"
    };
    for (int round = 0; round < 400; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String whole = text.toString();
      var names = read(whole);
      names
          .actors()
          .forEach(
              actor ->
                  actor
                      .evidence()
                      .forEach(
                          e ->
                              assertThat(whole.substring(e.span().start(), e.span().end()))
                                  .isEqualTo(e.words())));
      names
          .places()
          .forEach(
              place ->
                  place
                      .evidence()
                      .forEach(
                          e ->
                              assertThat(whole.substring(e.span().start(), e.span().end()))
                                  .isEqualTo(e.words())));
    }
  }
}
