package org.gadolin.claims.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
