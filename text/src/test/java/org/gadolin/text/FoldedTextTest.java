package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "國務院公佈《稀土管理條例》, 国务院公布《稀土管理条例》",
    "釹鐵硼 氧化鏑 氧化鋱, 钕铁硼 氧化镝 氧化铽",
    "Nd₂O₃ and Eu³⁺, Nd2O3 and Eu3+",
    "１２．５％, 12.5%",
    "Provinceโ€”underscoring, Province—underscoring",
    "Exchangesโ„ข, Exchanges™",
    "itâ€™s, it’s",
    "plain ASCII stays, plain ASCII stays"
  })
  void formsOfOneThingAreFoldedTogether(String raw, String folded) {
    assertThat(FoldedText.of(raw).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"aโ€”b, 2, 4", "a\u200Bb, 1, 2", "a\u00E2b, 2, 2"})
  void everyFoldedIndexLeadsBackToItsRawPlace(String raw, int folded, int expected) {
    assertThat(FoldedText.of(raw).rawIndex(folded)).isEqualTo(expected);
  }

  /** Law: the way back never runs backwards, and ends at the ends. */
  @RepeatedTest(300)
  void theWayBackIsMonotone(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String letters = "ab โ€”„ข國鏑\u200B１₂³🚀\u00A0â€™\uD83D。";
    var raw = new StringBuilder();
    for (int i = 0; i < random.nextInt(40); i++) {
      raw.append(letters.charAt(random.nextInt(letters.length())));
    }
    var text = FoldedText.of(raw.toString());
    int last = 0;
    for (int at = 0; at <= text.text().length(); at++) {
      assertThat(text.rawIndex(at)).isBetween(last, raw.length());
      last = text.rawIndex(at);
      assertThat(text.foldedIndex(last)).isLessThanOrEqualTo(at);
    }
    assertThat(last).isEqualTo(raw.length());
  }
}
