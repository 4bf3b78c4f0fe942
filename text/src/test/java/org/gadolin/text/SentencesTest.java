package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void abbreviationsInitialsAndDecimalsEndNoSentence() {
    assertThat(cut("Jinli Co. Ltd. of the U.S. market sold 2.5 t. It rose."))
        .containsExactly("Jinli Co. Ltd. of the U.S. market sold 2.5 t.", " It rose.");
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(cut("He said \"no.\" Then left.")).containsExactly("He said \"no.\"", " Then left.");
  }

  @Test
  void chineseStopsAndLineBreaksEndSentences() {
    assertThat(cut("氧化镝涨。氧化铽跌;其他平\n完")).containsExactly("氧化镝涨。", "氧化铽跌;", "其他平\n", "完");
  }

  @Test
  void theSentencesAreTheWholeText() {
    String text = "A. B! C?” D. e.g. this; and\n\nthat";
    assertThat(String.join("", cut(text))).isEqualTo(text);
  }

  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(range -> range.of(text)).toList();
  }
}
