package org.gadolin.claims.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

  private static Figures read(String title, String text) {
    var head = new DocumentHead("t", "", title, Period.of("2025-09-13"), "en", "", "");
    var frame = Frame.of(new SourceDocument("0".repeat(64), "t", head, text));
    return new FigureReader()
        .read(
            frame,
            new Terms(Relevance.RARE_EARTH, List.of(), List.of()),
            new Names(List.of(), List.of()));
  }

  private static List<String> readAt(String url, String text) {
    var head = new DocumentHead("t", url, "", Period.of("2025-09-13"), "en", "", "");
    var frame = Frame.of(new SourceDocument("0".repeat(64), "t", head, text));
    var terms = new Terms(Relevance.RARE_EARTH, List.of(), List.of());
    return new FigureReader()
        .read(frame, terms, new Names(List.of(), List.of())).figures().stream()
            .map(figure -> figure.value().low() + " " + figure.value().unit())
            .toList();
  }

  private static Figures read(String text) {
    return read("", text);
  }

  @ParameterizedTest(name = "{0} = {1} {2} ({3})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports declined 12.6% in July.                      | -12.6   | %     | 2025-07
          Output is down 5% this year.                         | -5      | %     | 2025
          A cut lowered costs by 40%.                          | -40     | %     | ''
          It reported a 3% year-on-year decline.               | -3      | %     | ''
          Output rose 16.7 %.                                  | 16.7    | %     | ''
          Prices fell to $60/kg.                               | 60      | USD/kg| ''
          氧化镝降1万元/吨。                                   | -10000  | CNY/t | ''
          产量同比下降1.58%。                                  | -1.58   | %     | ''
          价格跌至38万元/吨。                                  | 380000  | CNY/t | ''
          The plant makes 3,000 tonnes of magnets a year.      | 3000    | t/yr  | ''
          The site holds 12 Mt of ore.                         | 12e6    | t     | ''
          建成后年产5万吨稀土精矿。                            | 50000   | t/yr  | ''
          The plant cost A$800 million (US$520 million).       | 8e8     | AUD   | ''
          It emits mainly at 173 nm.                           | 173     | nm    | ''
          Exports were still 38.1 % below the usual level.     | -38.1   | %     | ''
          They trimmed their estimate by 5 per cent.           | -5      | %     | ''
          Costs were cut by half.                              | -50     | %     | ''
          订单同比少了三成。                                   | -30     | %     | ''
          占比至少三成。                                       | 30      | %     | ''
          In the first half the total came to 22,319 t.        | 22319   | t     | 2025-01/2025-06
          At the turn of the year oxide fetched $8/kg.         | 8       | USD/kg| 2025-01
          Spot prices collapsed 74%.                           | -74     | %     | ''
          The militia levies 35,000 yuan per ton ($4,800).     | 35000   | CNY/t | ''
          Construction will last 18 months.                    | 1.5     | years | ''
          Grade 45UH has 12.5 kOe at 20 °C, stable to 200 °C.  | 200     | degC  | ''
          2023年产量为1.25万吨。                               | 12500   | t     | 2023
          The unit had a 50% revenue decline.                  | -50     | %     | ''
          NPV is $330 million at a 10% discount rate.          | 3.3e8   | USD   | ''
          The best price since July 2022 was $60/kg.           | 60      | USD/kg| ''
          需求去年掉了百分之十二。                             | -12     | %     | 2024
          Output was off 12% this year.                        | -12     | %     | 2025
          Erbium works at 1.5 micrometres.                     | 1500    | nm    | ''
          """)
  void aSentenceStatesOneFigure(String text, double value, String unit, String date) {
    var figures = read(text).figures();
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().value().low()).isEqualTo(value);
    assertThat(figures.getFirst().value().unit()).isEqualTo(unit);
    assertThat(figures.getFirst().date()).isEqualTo(Period.of(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its constant was found at 1053 nm.
          Under 980 nm excitation it glows.
          The price changed by 0%.
          违法所得不足50万元的
          Funds follow in the next 12 months.
          At pH 4 and 25 °C it takes up dysprosium.
          价值占比达到0.1%的物项
          三元催化剂少用铂。
          """)
  void conditionsHorizonsAndZerosAreNoFigures(String text) {
    assertThat(read(text).figures()).isEmpty();
  }

  @Test
  void aFigureTakesTheDateRightBehindItElseTheOneBefore() {
    var figures =
        read("Exports in August were 5,792t against 5,994t in July, yet 14.5% higher.").figures();
    assertThat(figures)
        .extracting(figure -> figure.date().iso())
        .containsExactly("2025-08", "2025-07", "2025-08");
  }

  @Test
  void aFigureHeldAgainstAnotherMonthIsOfThatMonth() {
    assertThat(read("8月出口6146吨，较7月的5577吨增加。").figures())
        .extracting(figure -> figure.date().iso())
        .containsExactly("2025-08", "2025-07");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reliance stood at 80% in 2024, against 95% a year earlier.              | 2024;2023
          2024年营收为67.6亿元，同比增长1.1%，上年同期为66.8亿元。                   | 2024;2024;2023
          Revenue was $57 million in the second quarter, up 84%.                  | 2025-04/2025-06;2025-04/2025-06
          Sales in 2023 and 2024 were 120 t and 150 t respectively.               | 2023;2024
          It recovered to 3,188 t in June, twice the 1,238 t of May. It was 5% up.| 2025-06;;2025-05;2025-06
          It made 901 t in October-December 2024, down from 1,526 t the prior quarter.| 2024-10/2024-12;2024-07/2024-09
          It had the highest revenue ($141.2 million) since the June 2023 quarter.| ''
          9月出口656吨，环比增5%，与上年同期持平。                                   | 2025-09;2025-09
          """)
  void eachFigureHasTheDateOfItsOwn(String text, String dates) {
    assertThat(
            read(text).figures().stream()
                .filter(figure -> !figure.value().unit().equals("x"))
                .map(figure -> figure.date().iso()))
        .containsExactly(
            Pattern.compile(";").splitAsStream(dates.replace(";;", ";")).toArray(String[]::new));
  }

  @Test
  void whatARateBecomesIsARate() {
    assertThat(
            read("It makes 1,300 tonnes a year; a second stage would bring that to 3,600 tonnes.")
                .figures())
        .extracting(figure -> figure.value().unit())
        .containsExactly("t/yr", "t/yr");
  }

  @Test
  void aTableBelowYearsHasTheirDatesAndTheUnitAboveIt() {
    var found =
        read(
            "Rare earths",
            """
            [Data in metric tons]
            Mine production Reserves 2023 2024
            Lemuria 41,600 45,000 1,900,000
            Atlantis 1316,000 1313,000 145,700,000
            World total 376,000 390,000 NA
            12 See Appendix C. 13 Includes concentrate. 14 Measured only.
            """);
    assertThat(found.figures())
        .extracting(figure -> figure.value().low() + " " + figure.date().iso())
        .containsExactly(
            "41600.0 2023",
            "45000.0 2024",
            "1900000.0 ",
            "16000.0 2023",
            "13000.0 2024",
            "5700000.0 ",
            "376000.0 2023",
            "390000.0 2024");
    assertThat(found.figures().getLast().subject()).isEqualTo("world");
  }

  @Test
  void aReportsPeriodsAreTheTitlesAndTheYearBefore() {
    var found =
        read(
            "某公司2025年半年度业绩公告",
            "主要数据（单位：亿元）\n项目 本期 上年同期 增减\n营业收入 35.07 33.62 4.33%\n净利润 3.0 5 1.20 154.2%\n");
    assertThat(found.figures())
        .extracting(figure -> figure.value().low() + " " + figure.date().iso())
        .containsExactly(
            "3.507E9 2025-01/2025-06",
            "3.362E9 2024-01/2024-06",
            "4.33 2025-01/2025-06",
            "3.05E8 2025-01/2025-06",
            "1.2E8 2024-01/2024-06",
            "154.2 2025-01/2025-06");
  }

  @Test
  void aTableHasItsUnitsInTheHeading() {
    var found =
        read(
            "1月29日报价",
            "| 产品 | 均价(元/吨) | 涨跌 |\n|---|---|---|\n| 氧化镝 | 1410000 | -10000 |\n| 氧化铽 | 6400000 | 0 |\n| 氧化镧 | 4000 |");
    assertThat(found.figures())
        .extracting(figure -> figure.value().low())
        .containsExactly(1410000.0, -10000.0, 6400000.0);
    assertThat(found.figures().getFirst().subject()).isEqualTo("dysprosium oxide");
    assertThat(found.figures().getFirst().date()).isEqualTo(Period.of("2025-01-29"));
    assertThat(found.unclear()).hasSize(1);
  }

  @Test
  void aRowWhoseCellsOnlyBlanksPartIsRead() {
    var found =
        read(
            "RARE EARTH WEEKLY\nProduct1 Unit 8 Aug 15 Aug Change\nNd-Pr oxide2 yuan/t 526,000 564,000 +7.2%\nTb oxide3 yuan/kg 7,100 7,0754 -0.4%\nDeals were few.");
    assertThat(found.figures())
        .extracting(figure -> figure.value().low() + " " + figure.date().iso())
        .containsExactly(
            "526000.0 2025-08-08",
            "564000.0 2025-08-15",
            "7.2 2025-08-15",
            "7100.0 2025-08-08",
            "7075.0 2025-08-15",
            "-0.4 2025-08-15");
  }

  @Test
  void aStepAndWhereItLedAreTwoFigures() {
    assertThat(read("The oxide added 14,000 yuan to 622,000 yuan a tonne.").figures())
        .extracting(figure -> figure.value().low() + " " + figure.value().unit())
        .containsExactly("14000.0 CNY/t", "622000.0 CNY/t");
    assertThat(read("氧化铽价格下滑2.5万元/吨至640万元/吨。").figures())
        .extracting(figure -> figure.value().low())
        .containsExactly(-25_000.0, 6_400_000.0);
  }

  @Test
  void aMassWithoutAPeriodOfItsOwnIsNoRate() {
    assertThat(read("The pilot treated 250 kg and could make 2 kg of oxide annually.").figures())
        .extracting(figure -> figure.value().unit())
        .containsExactly("t", "t/yr");
  }

  @Test
  void aCaptionGivesTheUnitOfTheRowsBelow() {
    assertThat(read("Exports, July, tonnes\nGermany | 1,116\nUnited States | 619").figures())
        .extracting(figure -> figure.value().low() + " " + figure.value().unit())
        .containsExactly("1116.0 t", "619.0 t");
    assertThat(read("均价（元/吨） 涨跌\n氧化镝 1385000 -15000\n金属铽 7950000 0").figures())
        .extracting(figure -> figure.subject() + " " + figure.value().low())
        .containsExactly(
            "dysprosium oxide 1385000.0", "dysprosium oxide -15000.0", "terbium metal 7950000.0");
  }

  @Test
  void aBareDollarIsThatOfTheCountryOfPublication() {
    assertThat(readAt("https://news.example.com.au/1", "It raised $41m, or US$27m, at 34¢."))
        .containsExactly("4.1E7 AUD", "2.7E7 USD", "0.34 AUD");
    assertThat(readAt("https://news.example.org/1", "It raised $41m at 34¢."))
        .containsExactly("4.1E7 USD", "0.34 USD");
    assertThat(readAt("no address", "It raised $41m.")).containsExactly("4.1E7 USD");
  }

  @Test
  void theUnitOfARowMayStandAtItsEnd() {
    var found =
        read("11月14日早评", "品名 均价 涨跌 单位\n氧化镨钕 55.9 ↑0.45 万元/吨\n金属镨钕 68. 1 ↓0.5 万元/吨\n氧化镝 151 平 万元/吨");
    assertThat(found.figures())
        .extracting(figure -> figure.value().low())
        .containsExactly(559_000.0, 4_500.0, 681_000.0, -5_000.0, 1_510_000.0);
  }

  @Test
  void aPeriodThatOpensAParagraphDatesItsFigures() {
    var figures =
        read("April-June was the best quarter. Output reached 2,080 t. Revenue was A$170.2mn. Shares gained 5%.\nThe plant cost €20 million.")
            .figures();
    assertThat(figures)
        .extracting(figure -> figure.date().iso())
        .containsExactly("2025-04/2025-06", "2025-04/2025-06", "", "");
  }

  @Test
  void aBracketedYearAndADatelineDateNoFigure() {
    var figures = read("中钢(2002)打算建年产五百吨的产线。\n本报包头8月21日电 该厂年产三千吨。").figures();
    assertThat(figures).hasSize(2).allMatch(figure -> !figure.date().isDated());
  }

  @Test
  void blanksPartThousandsWhereThatIsTheDocumentsStyle() {
    var figures =
        read("Exports were 3 188 t in June and 1 238 t in May; Germany took 764 t.").figures();
    assertThat(figures)
        .extracting(figure -> figure.value().low())
        .containsExactly(3188.0, 1238.0, 764.0);
  }

  @Test
  void aFigureSaidTwiceIsOneFigureWithTwoPassages() {
    var figures = read("NdPr output was 597 tonnes. Of NdPr, 597 tonnes were made.").figures();
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().evidence()).hasSize(2);
  }

  @Test
  void aUnitOutsideTheSchemaIsToldApart() {
    var found = read("The drill hole is 300 metres deep.");
    assertThat(found.figures()).isEmpty();
    assertThat(found.others()).extracting(figure -> figure.value().unit()).containsExactly("m");
  }

  @Test
  void aDirtyNumberIsUnclearNotWrong() {
    var found = read("Production was 1 2,000 tons.");
    assertThat(found.figures()).isEmpty();
    assertThat(found.unclear()).hasSize(1);
  }

  @Test
  void anyTextIsReadAndEveryPassageIsTheTextsOwn() {
    var random = new Random(5);
    String alphabet = "0123456789,.-%$€|\n ()万亿吨元年月日第至以上下家tkgmnax降至跌 fellto/";
    for (int round = 0; round < 1500; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String whole = text.toString();
      for (Claim.Figure figure : read(whole).figures()) {
        for (var passage : figure.evidence()) {
          assertThat(whole.substring(passage.span().start(), passage.span().end()))
              .isEqualTo(passage.words());
        }
      }
    }
  }
}
