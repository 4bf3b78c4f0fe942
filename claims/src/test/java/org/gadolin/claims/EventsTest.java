package org.gadolin.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of news would call an act, read through the room's door. */
final class EventsTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());

  private static List<Claim.Event> read(String title, String text) {
    var head = new DocumentHead("t", "", title, Period.of("2025-09-12"), "en", "", "");
    return EXTRACTOR.extract(new SourceDocument("0".repeat(64), "t", head, text)).events();
  }

  private static List<Claim.Event> read(String sentence) {
    return read("", "Rare earths 稀土\n" + sentence);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLANT_OPENING     | The sintering line at the Ohio magnet factory was switched on in May.
          PLANT_OPENING     | Iluka has brought its separation plant on stream.
          PLANT_OPENING     | 年产两千吨的钕铁硼生产线昨日竣工投产。
          PLANT_PLAN        | Construction of a refinery for heavy rare earths will begin next spring.
          PLANT_PLAN        | Workers broke ground on a second magnet plant near Dallas.
          PLANT_PLAN        | 公司拟在包头新建一条稀土抛光粉生产线。
          OFFTAKE           | The carmaker agreed to buy 900 tonnes of NdPr oxide a year from Arafura.
          OFFTAKE           | Under the contract MP Materials will supply magnets for a decade.
          OFFTAKE           | 双方签订为期三年的钕铁硼磁钢供货合同。
          FINANCING         | Iluka secured a loan of A$400 million from the government for its refinery.
          FINANCING         | Energy Fuels raised $250 million through a sale of convertible notes.
          FINANCING         | 该磁材企业完成B轮融资3亿元。
          M_AND_A           | Shenghe Resources has completed its takeover of Peak Rare Earths.
          M_AND_A           | 盛和资源收购该稀土矿全部股权。
          AGREEMENT         | Lynas and the ministry signed a memorandum of understanding on training.
          AGREEMENT         | 中国稀土集团与江西理工大学签署战略合作协议。
          EXPORT_CONTROL    | Beijing has tightened its controls on exports of dysprosium.
          EXPORT_CONTROL    | 商务部决定暂停实施对钬、铒等物项的出口管制。
          POLICY            | The Department of the Interior added samarium to the critical minerals list.
          POLICY            | 工信部下达今年第二批稀土开采总量控制指标。
          PRODUCTION_REPORT | Lynas produced 2,080 tonnes of NdPr in the June quarter.
          PRODUCTION_REPORT | China's exports of rare earth magnets fell 12% in July.
          PRODUCTION_REPORT | 上半年北方稀土实现营业收入188亿元。
          SUPPLY_DISRUPTION | Mines in Kachin stood idle after soldiers closed the border and halted trucks.
          SUPPLY_DISRUPTION | 受台风影响，多家稀土分离厂停产检修。
          PRICE_MOVE        | The price of terbium oxide climbed 4% last week.
          PRICE_MOVE        | 氧化镝价格本周下跌两万元/吨。
          STUDY             | Researchers at MIT have developed a process that separates terbium by light.
          STUDY             | 研究团队在期刊发表论文，报道了一种含铕的磁光晶体。
          CONFERENCE        | A conference on magnets and motors was held in Frankfurt on Tuesday.
          CONFERENCE        | 稀土永磁产业论坛昨日在宁波开幕。
          OTHER             | Energy Fuels appointed a new chief executive.
          OTHER             | 中国稀土学会稀土回收专业委员会今日成立。
          OFFTAKE           | A Korean motor maker has spoken for half of the dysprosium metal.
          OFFTAKE           | 公司把钕铁硼供货协议续到了2031年。
          FINANCING         | Iluka obtained A$45 million from the Department of Defense under a grant.
          FINANCING         | 江西银行为该稀土项目放款四亿元。
          M_AND_A           | Arafura has bought the Browns Range mine from its former owner.
          AGREEMENT         | Vietnam and Japan are deepening their cooperation in rare earths.
          EXPORT_CONTROL    | Beijing squeezed exports of yttrium again.
          EXPORT_CONTROL    | 商务部暂缓审批对该国的钕铁硼磁材申请。
          POLICY            | A ban on the use of Chinese neodymium magnets in missiles takes effect in June.
          POLICY            | 财政部为氧化镨钕担保每公斤80美元的底价。
          PLANT_PLAN        | A furnace for terbium metal is foreseen for 2028.
          PLANT_PLAN        | Lynas is expanding its capacity to refine samarium.
          PLANT_PLAN        | MP Materials committed $300 million to a second magnet plant.
          PRODUCTION_REPORT | Lynas released its quarterly results for the period ending in June.
          SUPPLY_DISRUPTION | Makers of turbines have been put on rations for yttrium.
          OTHER             | The magnet maker Molycorp sought protection from its creditors.
          OTHER             | Rebels seized the pits of a rare earth mine in Kachin.
          PLANT_OPENING     | The furnace for samarium metal in Ohio went hot on Friday.
          PLANT_OPENING     | 停了半年的钕铁硼烧结线又转起来了。
          PLANT_PLAN        | The commissioning of the terbium circuit has slipped to 2028.
          PLANT_PLAN        | Arafura gave the nod to a second separation plant.
          OFFTAKE           | Siemens Gamesa will take half of the magnets for eight years.
          OFFTAKE           | 正海磁材接到一笔八千万元的磁钢订单。
          FINANCING         | The explorer Aclara has sold a royalty for $20 million.
          M_AND_A           | Less Common Metals is changing owners for $100 million.
          M_AND_A           | 中国稀土集团把江西三家分离厂收入麾下。
          AGREEMENT         | Lynas has come to an understanding on training with Curtin University.
          AGREEMENT         | 北方稀土与内蒙古大学商定一道办学。
          EXPORT_CONTROL    | Hanoi has slammed the door on exports of rare earth ore.
          EXPORT_CONTROL    | 越南不许稀土原矿出境了。
          POLICY            | India drops its duty on neodymium magnets until March.
          POLICY            | Inspectors have shut eleven illegal rare earth pits in Jiangxi.
          POLICY            | 美国对中国磁体加税到25%。
          PRODUCTION_REPORT | Some 6,100 tonnes of magnets left China in August.
          PRODUCTION_REPORT | 8月我国卖出稀土磁体6100吨。
          SUPPLY_DISRUPTION | Dysprosium metal has become hard to come by.
          SUPPLY_DISRUPTION | 通往缅甸的路断了，离子型稀土矿运不进来。
          STUDY             | Chemists coaxed scandium from red mud with vinegar.
          CONFERENCE        | Two hundred delegates came to the magnet summit in Bremen.
          OTHER             | Customs officers caught a ring of dysprosium smugglers.
          OTHER             | 北方稀土换了董事长。
          PRICE_MOVE        | Dysprosium oxide changed hands at $300 a kilogram, twice the $150 paid a year ago.
          """)
  void aSentenceTellsItsKindOfAct(EventType type, String sentence) {
    assertThat(read(sentence)).extracting(Claim.Event::type).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second magnet plant could open in Texas if buyers were found.",
        "Analysts say the government should build a stockpile.",
        "Prices of NdPr oxide are expected to rise next year.",
        "The two sides are in talks on an offtake agreement.",
        "China dominates the refining of rare earths and the making of magnets.",
        "Neodymium magnets are made from alloy by sintering.",
        "Will Beijing lift its export controls?",
        "If no way out is found, more magnet plants will shut down in weeks.",
        "Carmakers warn of production delays at their magnet suppliers.",
        "Some are thinking of Thailand in order to bypass export curbs on magnets.",
        "Traders saw empty shelves at magnet plants.",
        "In 2019 the United States imported 80 percent of its rare earths from China.",
        "Neodymium was the talk of a press conference.",
        "建一座稀土分离厂，少则三年，多则十年。",
        "若稀土价格大幅下跌，存货将会跌价。",
        "我国稀土工业形成了采选、冶炼分离、材料制备为一体的体系。",
        "对稀土实施出口管制是国际通行做法。",
        "欧洲的稀土进口九成靠中国。",
        "The company has not signed an offtake agreement.",
        "专家认为镨钕价格有望上涨。",
        "公司尚未签订供货合同。",
        "业内建议扩大稀土储备。",
        "钕铁硼磁体广泛用于电机。",
      })
  void hopesForecastsTalksAndStandingFactsAreNoActs(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PLANT_OPENING     | 新萃取线一次试车成功。
          PLANT_OPENING     | 年产万吨的稀土合金熔铸线已经点火。
          PLANT_PLAN        | 稀土抛光材料项目落户园区。
          PLANT_PLAN        | 年产三千吨稀土金属的技改项目按下“启动键”。
          PLANT_PLAN        | 公司预计将于明年年底前后在得克萨斯州的新工厂投产磁体。
          OFFTAKE           | 磁材供应中标结果揭晓。
          FINANCING         | 这家磁材厂获得银行贷款两亿元。
          M_AND_A           | 公司完成对该稀土厂的重组，持股48%，成为其控股股东。
          EXPORT_CONTROL    | 两家磁材企业获得了出口许可证。
          POLICY            | 主管部门暂停受理新的稀土采矿登记申请。
          POLICY            | 公司取得离子型稀土矿的采矿许可证。
          SUPPLY_DISRUPTION | 边境关闭，稀土矿运不出来。
          STUDY             | 我国科研团队在稀土永磁材料领域取得新突破。
          OTHER             | 稀土交易平台正式上线。
          """)
  void chineseTellsActsInManyWords(EventType type, String sentence) {
    assertThat(read(sentence)).extracting(Claim.Event::type).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目投产后，预计年产值可达十亿元。",
        "公司的稀土产品多采取长协模式销售。",
        "稀土探矿权有偿使用，企业中标与否尚未可知。",
        "磁材企业面临停产风险。",
      })
  void chineseConditionsHabitsAndRisksAreNoActs(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void theFilerIsTheBodyOfTheTitleWhoeverElseIsNamed() {
    var events = read("北方稀土关于投资项目的公告", "北方稀土披露公告。江西铜业持有该园区土地。公司拟与厦门钨业新建稀土磁材生产线。");
    assertThat(events.getFirst().participants())
        .contains("China Northern Rare Earth", "Xiamen Tungsten");
  }

  @Test
  void whoOnlyApprovesAPlantTakesNoPartInIt() {
    var events = read("北方稀土的磁材项目获自治区工业和信息化厅核准，投资建设万吨产线。");
    assertThat(events.getFirst().participants()).containsExactly("China Northern Rare Earth");
  }

  @Test
  void aGroupOfProductsSumsUpTheProductsWhosePricesMoved() {
    assertThat(read("稀土价格走弱。氧化镝下跌一万元/吨。")).hasSize(1);
    assertThat(read("稀土价格走弱。")).hasSize(1);
  }

  @Test
  void theHeadlineAndTheBodyTellOneAct() {
    var events =
        read(
            "Lynas opens heavy rare earth line",
            "Lynas has opened a separation line for heavy rare earths in Malaysia. The new line"
                + " was inaugurated by its chief executive.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().evidence()).hasSize(2);
    assertThat(events.getFirst().date()).isEqualTo(Period.of("2025-09-12"));
  }

  @Test
  void eachPartnerHasADealOfItsOwn() {
    var events =
        read(
            "Arafura Rare Earths signed an offtake agreement with Hyundai. It also signed an"
                + " offtake agreement with Siemens Gamesa.");
    assertThat(events).extracting(Claim.Event::type).containsOnly(EventType.OFFTAKE).hasSize(2);
  }

  @Test
  void eachProductWhosePriceMovedIsAnActOfItsOwn() {
    assertThat(read("氧化镝价格上涨，氧化铽持平，金属钕下跌。")).hasSize(2);
    assertThat(read("", "稀土价格\n品名 均价 涨跌 单位\n氧化镨钕 55.9 ↑0.45 万元/吨\n氧化镝 151 0 万元/吨")).hasSize(1);
    assertThat(read("| Terbium oxide | 6400 | -25 |\n| Dysprosium oxide | 1410 | 0 |")).hasSize(1);
  }

  @Test
  void aPlanIsDatedByItsGoalAndNotByWhatItIsComparedWith() {
    var events =
        read("The refinery, larger than the one opened in 2019, is to start production in 2028.");
    assertThat(events).extracting(Claim.Event::date).contains(Period.of("2028"));
  }

  @Test
  void aMissingSubjectIsTheOneSpokenOf() {
    var events =
        read("Arafura Rare Earths works in Australia. In August the company raised $41 million.");
    assertThat(events.getFirst().participants()).containsExactly("Arafura Rare Earths");
  }

  @Test
  void aPaperIsOneStudyDatedByItsHead() {
    var events =
        read(
            "Terbium in glass",
            "Here a terbium glass is prepared by melting. We report its Faraday rotation. The"
                + " results show a low loss.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().type()).isEqualTo(EventType.STUDY);
    assertThat(events.getFirst().date()).isEqualTo(Period.of("2025-09-12"));
  }

  @Test
  void aSignatoryNamedAfterwardsTakesPart() {
    var events = read("Lynas Rare Earths与中国稀土集团签署合作协议。代表双方签字的是李强和翁杰明。");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().participants()).contains("Lynas Rare Earths", "Li Qiang");
  }

  @Test
  void countriesThatAgreeArePartiesAndPlacesAreNot() {
    var pact = read("Vietnam and Japan agreed on Thursday to work together on rare earths.");
    assertThat(pact.getFirst().participants()).containsExactly("Vietnam", "Japan");
    var deal = read("Officials in Japan signed an agreement with Arafura Rare Earths.");
    assertThat(deal.getFirst().participants()).containsExactly("Arafura Rare Earths");
  }

  @Test
  void aDealHasTheCompanyOfTheTitleAsItsOtherSide() {
    var events =
        read(
            "Arafura Rare Earths finds a lender",
            "Arafura Rare Earths works in Australia. Export Finance Australia is lending $400 million.");
    assertThat(events.getFirst().participants())
        .contains("Export Finance Australia", "Arafura Rare Earths");
  }

  @Test
  void exportsFromACountryAreItsExports() {
    var events = read("Shipments of rare earth magnets from China fell 12% in July.");
    assertThat(events.getFirst().participants()).contains("China");
  }

  @Test
  void tradeIsThatOfTheCountryNamedWithIt() {
    var events = read("Lynas watched: Chinese exports of magnets fell 12% in July.");
    assertThat(events.getFirst().participants()).contains("China");
  }

  @Test
  void aRuleIsDatedByWhenItTakesEffectAndNotByItsGoal() {
    assertThat(
            read("The ministry published a directive on critical minerals that takes effect on"
                    + " January 1, 2026.")
                .getFirst()
                .date())
        .isEqualTo(Period.of("2026-01-01"));
    assertThat(read("The government adopted a law whose targets are for 2035.").getFirst().date())
        .isNotEqualTo(Period.of("2035"));
  }

  @Test
  void theDayOfTheWordsIsNotTheDayOfTheAct() {
    var events = read("The miner said on Wednesday that its furnace was switched on in May 2024.");
    assertThat(events.getFirst().date()).isEqualTo(Period.of("2024-05"));
  }

  @Test
  void clausesWithSubjectsOfTheirOwnAreActsOfTheirOwnEachWithItsWords() {
    var events =
        read(
            "Sojitz lent Lynas $250 million in 2011, and Export Finance Australia lent Iluka A$1.25 billion in 2022.");
    assertThat(events)
        .extracting(event -> event.participants().getFirst(), event -> event.date().iso())
        .containsExactly(tuple("Sojitz", "2011"), tuple("Export Finance Australia", "2022"));
    assertThat(events.getFirst().evidence().getFirst().words()).doesNotContain("Iluka");
  }

  @Test
  void aPlantIsThatOfTheCompanyAndNotOfTheBodyNamedNearest() {
    var events =
        read(
            "Arafura Rare Earths works in Australia, whose ministers come and go. The Department of"
                + " Defense likes it. A second furnace is foreseen for 2029.");
    assertThat(events.getFirst().participants()).containsExactly("Arafura Rare Earths");
  }

  @Test
  void aPriceIsDatedByItsOwnTimeAndNotByTheOneItIsComparedWith() {
    var events =
        read(
            "Yttrium oxide changed hands at $270 a kilogram this week, twice the $126 reported in November.");
    assertThat(events.getFirst().date()).isEqualTo(Period.of("2025-09"));
  }

  @Test
  void theYearInTheNumberOfANoticeDatesNoAct() {
    var events = read("4月4日,商务部发布2025年第18号公告,对中重稀土相关物项实施列管。");
    assertThat(events)
        .extracting(Claim.Event::type, Claim.Event::date)
        .containsExactly(tuple(EventType.EXPORT_CONTROL, Period.of("2025-04-04")));
  }

  @Test
  void aTitleNamesAChineseCompanyBySeatAndBrand() {
    var events = read("赣州鸿磁点火", "中国稀土集团供料。赣州鸿磁新材料有限公司董事长在场。一期9月停产六天。");
    assertThat(events)
        .anySatisfy(
            event -> assertThat(event.participants()).contains("Ganzhou Hongci New Materials"));
  }

  @Test
  void whatIsPaidForAPlantAndHowItIsPaidAreTwoActs() {
    var events =
        read(
            "To pay for a second furnace Arafura Rare Earths has sold shares for $15 million in a placement.");
    assertThat(events)
        .extracting(Claim.Event::type)
        .containsExactlyInAnyOrder(EventType.PLANT_PLAN, EventType.FINANCING);
  }

  @Test
  void aPlantThatStoppedAndResumedIsOpenAgain() {
    assertThat(read("停产半年的稀土冶炼厂本周恢复生产。"))
        .extracting(Claim.Event::type)
        .containsExactly(EventType.PLANT_OPENING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plant_opening | Kazatomprom switched its Stepnogorsk solvent columns from uranium to rare"
            + " earths last month.",
        "plant_opening | A recycling factory for wind turbine magnets in Aberdeen welcomed its"
            + " first lorries in Aberdeen last week.",
        "plant_plan | Arafura Rare Earths will rework the tailings pond beside its rare earth mine.",
        "supply_disruption | Snow has marooned the rare earth concentrator at Mountain Pass.",
        "policy | From July, French wind farms must give back their magnets.",
        "agreement | Brazil and Saudi Arabia will map rare earths side by side.",
        "financing | Magnet maker Noveon took $28.8 million from the Department of Defense.",
        "supply_disruption | 莱纳斯的稀土分离厂上周因暴雪趴窝。",
        "policy | 包头市政府宣布对稀土磁材企业减免三年水电费。",
      })
  void anActIsToldByItsThingsWhereItsVerbTellsNothing(String type, String text) {
    assertThat(read(text)).extracting(event -> event.type().id()).contains(type);
  }

  @Test
  void withAnyVerbOnlyWhatLeadsTheDocumentOrIsOfItsMonthsIsNews() {
    String plant = "Kazatomprom switched the separation columns of its rare earth plant in 2011.";
    String other = "Terbium is a metal of the lanthanide series and stands in row six. ";
    assertThat(read(other.repeat(9) + plant)).isEmpty();
    assertThat(read(other.repeat(9) + plant.replace("in 2011", "on Monday"))).hasSize(1);
  }

  @Test
  void whatIsSoAsARuleIsNoActWhateverStandsInIt() {
    assertThat(
            read(
                "A separation plant for terbium eats acid. The miner digs bastnaesite and sells"
                    + " oxide in Japan."))
        .isEmpty();
  }
}
