package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{what}: {value} | output: 9 t",
        "{what}[ of {whom}]: {value} | output: 9 t",
        "{what}[ in {where}]: {value} | output in Malaysia: 9 t",
        "{what}[ in {where} by {whom}] | output",
        "[{whom}: ]{what} | output"
      })
  void aPartWithAnEmptyGapIsLeftOut(String pattern, String sentence) {
    Map<String, String> words = Map.of("what", "output", "value", "9 t", "where", "Malaysia");
    assertThat(new Wording(pattern).fill(gap -> words.getOrDefault(gap, ""))).isEqualTo(sentence);
  }

  @Test
  void signsOfAPatternInTheWordsStayAsTheyAre() {
    assertThat(new Wording("{a}[, {b}]").fill(gap -> gap.equals("a") ? "$1 [x] \\ {b}" : "y"))
        .isEqualTo("$1 [x] \\ {b}, y");
  }
}
