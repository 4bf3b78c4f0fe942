package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gadolin.core.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final Period REFERENCE = Period.of("2025-09-13"); // a Saturday

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          issued on November 7, 2025, with            | 2025-11-07
          on 9 October 2025 and                       | 2025-10-09
          dated 2024-03-05.                           | 2024-03-05
          late in August it curtailed                 | 2025-08
          the three months ended Sept. 30 sales       | 2025-07/2025-09
          营收2025H1增长                              | 2025-01/2025-06
          5,994t in July                              | 2025-07
          you may rise                                |
          in May exports                              | 2025-05
          by May 2026                                 | 2026-05
          on May 5 the                                | 2025-05-05
          exports in December fell                    | 2024-12
          Last year Mountain Pass                     | 2024
          next year                                   | 2026
          last month                                  | 2025-08
          in the second quarter                       | 2025-04/2025-06
          fourth-quarter 2024 revenue                 | 2024-10/2024-12
          by Q4 2025                                  | 2025-10/2025-12
          3Q25 results                                | 2025-07/2025-09
          the second half of 2027                     | 2027-07/2027-12
          H1 2024                                     | 2024-01/2024-06
          April-June output                           | 2025-04/2025-06
          January to March 2024                       | 2024-01/2024-03
          the June quarter                            | 2025-04/2025-06
          the first seven months of 2025              | 2025-01/2025-07
          FY2024 revenue                              | 2024
          from 2020 to 2024                           | 2020/2024
          benchmarks for 2030 are                     | 2030
          on Monday the                               | 2025-09-08
          Import sources (2020-23): China             | 2020/2023
          over the past six weeks                     | 2025-08/2025-09
          in the last three years                     | 2022/2025
          in the year to June 2025                    | 2024-07/2025-06
          Q2 FY26 sales                               | 2026-04/2026-06
          2025年半年度业绩                            | 2025-01/2025-06
          前十个月合计                                | 2025-01/2025-10
          首三季                                      | 2025-01/2025-09
          “十四五”期间                                | 2021/2025
          氧化铽昨报                                  | 2025-09-12
          yesterday                                   | 2025-09-12
          by year-end                                 | 2025
          sold this week                              | 2025-09
          two years ago police                        | 2023
          eight months ago                            | 2025-01
          last spring                                 | 2025
          last autumn                                 | 2025
          next spring                                 | 2026
          本周起暂缓                                  | 2025-09
          上周五开会                                  | 2025-09-05
          上个月                                      | 2025-08
          前七个月合计                                | 2025-01/2025-07
          本季度                                      | 2025-07/2025-09
          $2025 a share                               |
          No. 2024 of                                 |
          the 2010s were                              |
          1月29日国内                                 | 2025-01-29
          2025年10月1日起施行                         | 2025-10-01
          2025年第四季度                              | 2025-10/2025-12
          今年一季度                                  | 2025-01/2025-03
          去年全年                                    | 2024
          2024年上半年                                | 2024-01/2024-06
          2025年1-6月                                 | 2025-01/2025-06
          今年前8个月                                 | 2025-01/2025-08
          前三季度                                    | 2025-01/2025-09
          2025年12月底                                | 2025-12
          二〇二四年                                  | 2024
          到2030年建成                                | 2030
          上月                                        | 2025-08
          12日报价                                    | 2025-09-12
          今日                                        | 2025-09-13
          年底                                        | 2025
          为期5年                                     |
          """)
  void aWordingIsCompletedFromTheReference(String text, String iso) {
    var hits = Dates.find(text, REFERENCE);
    if (iso == null) {
      assertThat(hits).isEmpty();
    } else {
      assertThat(hits).hasSize(1);
      assertThat(hits.getFirst().period()).isEqualTo(Period.of(iso));
    }
  }

  @Test
  void aRelativeWordInAnUndatedDocumentIsUndated() {
    var hits = Dates.find("last year, in August, on Monday, 去年, 上月, 3月5日", Period.UNDATED);
    assertThat(hits).hasSize(6).allMatch(hit -> !hit.period().isDated());
  }

  @Test
  void anyTextGivesOrderedHitsWithoutOverlap() {
    var random = new Random(7);
    String alphabet = "0123456789-/., 年月日季度上下半前今去第一二三四QHFYMayJune lastyearquarterofto\n";
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (DateHit hit : Dates.find(text.toString(), REFERENCE)) {
        assertThat(hit.range().start()).isGreaterThanOrEqualTo(end);
        end = hit.range().end();
      }
    }
  }
}
