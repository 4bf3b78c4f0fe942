package org.gadolin.claims.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.gadolin.core.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventRulesTest {

  private final EventRules rules = EventRules.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OFFTAKE | The miner signed an MoU to buy 500 tonnes of NdPr oxide a year
          AGREEMENT | The two companies signed a memorandum of understanding on recycling
          PLANT_OPENING | The magnet factory in Narva was inaugurated on Friday
          PLANT_PLAN | The company will build a separation plant in Louisiana
          EXPORT_CONTROL | Beijing imposed export controls on seven heavy rare earths
          POLICY | The ministry published the first mining quota of the year
          FINANCING | It raised A$200 million in a share placement
          M_AND_A | The group completed its acquisition of the alloy maker
          SUPPLY_DISRUPTION | Mines in Kachin halted work after the border closed
          CONFERENCE | The annual rare earth conference met in Sydney
          PLANT_OPENING | 该公司年产五千吨的稀土永磁项目正式投产
          OFFTAKE | 双方签订了氧化镨钕长期采购合同
          EXPORT_CONTROL | 商务部宣布对钐、钆等物项实施出口管制
          M_AND_A | 公司拟收购该稀土分离企业全部股权
          SUPPLY_DISRUPTION | 受环保检查影响，多家分离厂停产
          CONFERENCE | 稀土产业论坛在包头举行
          FINANCING | 公司向特定对象定增募资十亿元
          STUDY | 研究团队在该期刊发表论文
          """)
  void aSentenceTellsItsKindOfAct(String type, String sentence) {
    assertThat(rules.findAct(sentence).map(EventRules.Found::type))
        .contains(EventType.valueOf(type));
  }

  @Test
  void aStandingFactIsNoAct() {
    assertThat(rules.findAct("China dominates the output of rare earth magnets")).isEmpty();
  }

  @Test
  void eachProductWhosePriceMovedIsTold() {
    var prices = new PriceMoves();
    assertThat(prices.of("氧化镝价格上涨,氧化铽持平,金属钕下跌")).containsExactly("dysprosium", "neodymium metal");
    assertThat(prices.of("| Terbium oxide | 6400 | -25 |")).containsExactly("terbium");
    assertThat(prices.of("| Terbium oxide | 6400 | 0 |")).isEmpty();
    assertThat(prices.of("Lynas shares rose as the price of NdPr was quoted")).isEmpty();
  }
}
