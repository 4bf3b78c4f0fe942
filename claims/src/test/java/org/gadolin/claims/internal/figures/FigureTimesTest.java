package org.gadolin.claims.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Times that a text has set before the sentence of a figure. */
class FigureTimesTest {

  private static List<Claim.Figure> read(String text) {
    var head = new DocumentHead("t", "", "", Period.of("2026-03-28"), "en", "", "");
    var frame = Frame.of(new SourceDocument("0".repeat(64), "t", head, text));
    return new FigureReader()
        .read(
            frame,
            new Terms(Relevance.RARE_EARTH, List.of(), List.of()),
            new Names(List.of(), List.of()))
        .figures();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It sold 412 t in the December quarter. Revenue came to A$9.4 million.                    | 2025-10/2025-12
          First-half output rose to 1,930 tonnes. EBITDA was $38 million.                          | 2025-01/2025-06
          PERTH, 12 March 2026 - The miner sold 530 t in the September quarter.                    | 2025-07/2025-09
          In 2024 it lost money. By the end of that year it owed $31 million.                      | 2024
          Output was poor in 2021. A year later it was 700 t.                                      | 2022
          In 2024 the miner lost $5 million; a year earlier it had lost $2.9 million.              | 2023
          11月产量下降。当月出口5958吨。                                                              | 2025-11
          3月27日晚间公司披露年报,2025年实现营业收入31.6亿元;归母净利润2.75亿元。                     | 2025
          前三季度营业收入18.7亿元,其中第三季度7.1亿元。报告期内,金属销量2850吨。                    | 2026-01/2026-09
          二期项目年内投产后,年产能将增至2万吨。                                                      | 2026
          """)
  void theLastFigureIsOfTheTimeSetBefore(String text, String date) {
    assertThat(read(text).getLast().date().iso()).isEqualTo(date);
  }

  @Test
  void aPlanAheadDatesNothingOfThePresent() {
    var figures = read("The mine will open in 2028. It has 70 t of ore.");
    assertThat(figures.getLast().date().isDated()).isFalse();
  }
}
