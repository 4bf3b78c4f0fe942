package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gadolin.core.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberListsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It shipped 9,177 and 10,766 tonnes, respectively. | 9177 t;10766 t
          产量分别为703、936和1105吨。                         | 703 t;936 t;1105 t
          营收分别为7.03/9.36/11.05亿元。                      | 703000000 CNY;936000000 CNY;1105000000 CNY
          The mill runs 24/7 tonnes or not.                 | ''
          """)
  void theLastOfAListCarriesTheUnitOfAll(String text, String expected) {
    List<QuantityHit> hits = Quantities.find(text, Dates.find(text, Period.UNDATED));
    assertThat(
            hits.stream()
                .map(hit -> "%.0f %s".formatted(hit.low(), hit.unit()))
                .collect(Collectors.joining(";")))
        .isEqualTo(expected);
  }
}
