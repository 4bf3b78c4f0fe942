package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.gadolin.core.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  private static List<QuantityHit> find(String text) {
    return Quantities.find(text, Dates.find(text, Period.of("2025-09-13")));
  }

  @ParameterizedTest(name = "{0} = {1}..{2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          １２，０００吨                             | 12000       | 12000      | t
          255 ,000 tonnes                            | 255000      | 255000     | t
          255, 000 tonnes                            | 255000      | 255000     | t
          14255,000 tonnes                           | 255000      | 255000     | t
          7,0754 tonnes                              | 7075        | 7075       | t
          255,000[14] tonnes                         | 255000      | 255000     | t
          255,000¹ tonnes                            | 255000      | 255000     | t
          1'234 tonnes                               | 1234        | 1234       | t
          US$1.2 -1.5 billion                        | 1.2e9       | 1.5e9      | USD
          百分之十二点五                             | 12.5        | 12.5       | %
          占三成五                                   | 35          | 35         | %
          八点五万吨                                 | 85000       | 85000      | t
          1亿2000万元                                | 120000000   | 120000000  | CNY
          3万5000吨                                  | 35000       | 35000      | t
          3万5千吨                                   | 35000       | 35000      | t
          每吨62万元                                 | 620000      | 620000     | CNY/t
          每公斤60美元                               | 60          | 60         | USD/kg
          历时两年半                                 | 2.5         | 2.5        | years
          历时半年                                   | 0.5         | 0.5        | years
          minus 5%                                   | -5          | -5         | %
          made 1,234.5 tonnes of                     | 1234.5      | 1234.5     | t
          a 2.5 million euro grant                   | 2500000     | 2500000    | EUR
          raised A$75m at                            | 75000000    | 75000000   | AUD
          between €75 million and €100 million       | 75000000    | 100000000  | EUR
          some 7-9% of its oxide                     | 7           | 9          | %
          premiums of $10-$30/kg                     | 10          | 30         | USD/kg
          at $58.50-59.00/kg fob                     | 58.5        | 59         | USD/kg
          from 5 to 10 million tonnes                | 5000000     | 10000000   | t
          21.76-23.56亿元                            | 2176000000  | 2356000000 | CNY
          处100万元以上500万元以下的罚款             | 1000000     | 5000000    | CNY
          处二十万元以上一百万元以下                 | 200000      | 1000000    | CNY
          2.8万吨                                    | 28000       | 28000      | t
          年处理10多万吨/年                          | 100000      | 100000     | t/yr
          41.5万元/吨                                | 415000      | 415000     | CNY/t
          500元/公斤                                 | 500         | 500        | CNY/kg
          RMB 500,000/mt                             | 500000      | 500000     | CNY/t
          1.2万亿美元                                | 1.2e12      | 1.2e12     | USD
          十七种稀土元素                             | 17          | 17         | count
          两家企业                                   | 2           | 2          | count
          占三分之二                                 | 66.7        | 66.7       | %
          七成以上                                   | 70          | 70         | %
          two thirds of refining                     | 66.7        | 66.7       | %
          half of the supply                         | 50          | 50         | %
          output doubled                             | 2           | 2          | x
          87 times larger                            | 87          | 87         | x
          for seven years                            | 7           | 7          | years
          a 10-year deal                             | 10          | 10         | years
          half a billion dollars                     | 500000000   | 500000000  | USD
          two hundred and fifty thousand tonnes      | 250000      | 250000     | t
          put six earlier announcements on hold      | 6           | 6          | count
          over 300 participants                      | 300         | 300        | people
          36.4 ± 0.5 rad/(T·m)                       | 36.4        | 36.4       | rad/(T·m)
          of 36.4 rad/Tm                             | 36.4        | 36.4       | rad/(T·m)
          decay of 7.8 ns                            | 7.8e-9      | 7.8e-9     | s
          within 30 min                              | 1800        | 1800       | s
          a 3 GHz line                               | 3000        | 3000       | MHz
          capacity of 2000 tonnes                    | 2000        | 2000       | t
          390 000 tons                               | 390000      | 390000     | t
          note 14255,000 tons                        | 255000      | 255000     | t
          fell by -3%                                | -3          | -3         | %
          180℃                                       | 180         | 180        | degC
          paid in 6.74m shares                       | 6740000     | 6740000    | shares
          paid 6.74 million USAR shares              | 6740000     | 6740000    | shares
          nine tenths of its magnets                 | 90          | 90         | %
          only a quarter had been granted            | 25          | 25         | %
          half as much again as then                 | 50          | 50         | %
          ten to forty times less                    | 10          | 40         | x
          效率逾两成                                 | 20          | 20         | %
          产量翻两番                                 | 4           | 4          | x
          for a decade                               | 10          | 10         | years
          half a year of stock                       | 0.5         | 0.5        | years
          in a quarter of a century                  | 25          | 25         | years
          died aged 87                               | 87          | 87         | years
          95岁的院士                                 | 95          | 95         | years
          100 g of dysprosium                        | 0.0001      | 0.0001     | t
          to Rmb5,000/kg                             | 5000        | 5000       | CNY/kg
          每吨相差5000至8000元                       | 5000        | 8000       | CNY/t
          carried at $ 1. 3 billion                  | 1300000000  | 1300000000 | USD
          产量约为1. 25 万 吨                        | 12500       | 12500      | t
          made 41 ,557 t of concentrate              | 41557       | 41557      | t
          reached 2,722 REO tons                     | 2722        | 2722       | t
          with 1,687 tonnes a year earlier           | 1687        | 1687       | t
          CNY 290.00 ($47.39) per kilogram           | 290         | 290        | CNY/kg
          增长10%至15%                               | 10          | 15         | %
          收盘价新台币128.5元                        | 128.5       | 128.5      | TWD
          a quarter more than in TGG                 | 25          | 25         | %
          one in five magnets is Chinese             | 20          | 20         | %
          nine out of ten refineries                 | 90          | 90         | %
          two-fifths of sales                        | 40          | 40         | %
          a twentieth of the terbium                 | 5           | 5          | %
          carmakers halved their use                 | -50         | -50        | %
          价格腰斩                                   | -50         | -50        | %
          压到了千分之五以下                         | 0.5         | 0.5        | %
          出口稀土4 343.5吨                          | 4343.5      | 4343.5     | t
          went to $2,37714 in August                 | 2377        | 2377       | USD
          worth Rs 7,280 crore                       | 72.8e9      | 72.8e9     | INR
          get 0.053 of an Acme Metals share          | 0.053       | 0.053      | shares
          has held 1,250 modes                       | 1250        | 1250       | count
          up to five beneficiaries                   | 5           | 5          | count
          超百亿元                                   | 1e10        | 1e10       | CNY
          """)
  void aQuantityIsReadInItsUnit(String text, double low, double high, String unit) {
    var hits = find(FoldedText.of(text).text());
    assertThat(hits).hasSize(1);
    assertThat(hits.getFirst().unit()).isEqualTo(unit);
    assertThat(hits.getFirst().low()).isCloseTo(low, within(Math.abs(low) * 1e-5));
    assertThat(hits.getFirst().high()).isCloseTo(high, within(Math.abs(high) * 1e-5));
    assertThat(hits.getFirst().doubt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Announcement No. 55 of both bodies
          第18号公告
          Article 12 projects
          MgF2(001), Tb3Ga5O12 and Nd2Fe14B
          section 10.5.3 tonnes
          on November 7, 2025
          2025年第四季度
          one of three mechanisms
          the second half of 2027
          the two sites together
          the first three quarters of 2025
          one to three. 3 Few mines
          三种机制
          several hundred stages
          at several thousand dollars
          单位:亿元
          两家集团应当
          """)
  void labelsDatesAndFormulasAreNoQuantities(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of 1425,000 tons
          of 1 2,000 tons
          of 120 450 tons
          of 3,14 tons
          """)
  void aDirtyNumberWithTwoReadingsIsDoubted(String text) {
    assertThat(find(text)).hasSize(1).noneMatch(hit -> hit.doubt().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rose to 2 55 ,000 tonnes
          rose to 2 55 ,500 tonnes
          rose to 255, 500 tonnes
          产量12，500吨
          It was 12. 5% in all
          It was 12 .5% in all
          was 1.234,56 tonnes
          rose to 1425,000 tonnes
          a field of 10⁵ V
          a cost of 1.2×10⁶ USD
          """)
  void aTornNumberIsDoubtedNotGuessed(String text) {
    assertThat(find(FoldedText.of(text).text()))
        .singleElement()
        .matches(hit -> !hit.doubt().isEmpty());
  }

  @Test
  void aBarePriceOfTheSameTradeHasTheUnitBefore() {
    assertThat(find("Asked at 630,000 yuan a tonne, traded at 620,000 or so."))
        .extracting(QuantityHit::low)
        .containsExactly(630_000.0, 620_000.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It fetched $270 a kilo, more than twice the $126 of May.     | USD/kg
          It fell to $700 a kilo, from above $1,000 before.            | USD/kg
          It went from $118 a kilogram in 2008 to $2,377 in 2011.      | USD/kg
          It fetched $60 a kilo, and shares rose from $40 apiece.      | USD
          It fetched $60 a kilo, against costs of $40 million.         | USD
          """)
  void moneyHeldAgainstAPriceIsAPriceToo(String text, String unit) {
    var money = find(text).stream().filter(hit -> hit.unit().startsWith("USD")).toList();
    assertThat(money).hasSize(2);
    assertThat(money.getLast().unit()).isEqualTo(unit);
  }

  @Test
  void numbersBesideDatesAndLabelsAreNotTorn() {
    assertThat(find("On March 5, 500 tonnes were sold."))
        .extracting(QuantityHit::low)
        .containsExactly(500.0);
    assertThat(find("In phase 2, 500 tonnes are made."))
        .extracting(QuantityHit::low)
        .containsExactly(500.0);
  }

  @Test
  void aBareNumberThatContinuesACountHasItsUnit() {
    var hits = find("Some 80 people work there now; the number may rise to 1,000. It is 3.");
    assertThat(hits).extracting(QuantityHit::unit).containsExactly("people", "people");
    assertThat(hits).extracting(QuantityHit::low).containsExactly(80.0, 1000.0);
  }

  @Test
  void aChangeGivesBothValuesTheUnit() {
    var hits = find("the price went from $60 to $90 per kilogram");
    assertThat(hits).extracting(QuantityHit::unit).containsExactly("USD/kg", "USD/kg");
    assertThat(hits).extracting(QuantityHit::low).containsExactly(60.0, 90.0);
  }

  @Test
  void everyPlainNumberComesBackAsItWasWritten() {
    var random = new Random(3);
    for (int round = 0; round < 1000; round++) {
      long value = 1 + random.nextLong(100_000_000);
      var hits = find("exported %,d tonnes of oxide".formatted(value));
      assertThat(hits).hasSize(1);
      assertThat(hits.getFirst().low()).isEqualTo((double) value);
    }
  }

  @Test
  void anyTextGivesOrderedHitsInsideIt() {
    var random = new Random(11);
    String[] parts = {
      "1", "23", ",000", ".", "-", " ", "%", "$", "€", "万", "亿", "吨", "元", "/kg", " to ", "half ",
          "a ",
      "million ", "二十", "百", "以上", "以下", "±", "两", "家", "third", "two ", "x", "(", ")", "|", "\n",
          "年", "第"
    };
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int end = 0;
      for (QuantityHit hit : find(text.toString())) {
        assertThat(hit.range().start()).isGreaterThanOrEqualTo(end);
        end = hit.range().end();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
