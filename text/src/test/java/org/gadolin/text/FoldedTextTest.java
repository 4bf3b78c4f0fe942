package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
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
    "簽署 顯示 團隊 銷售, 签署 显示 团队 销售",
    "乾燥 特徵 裝備 衛星, 干燥 特征 装备 卫星",
    "[neodymium](https://en.wikipedia.org/wiki/Neodymium_(element))-iron-boron, neodymium-iron-boron",
    "[1] 和 [稀土](/wiki/x)永磁, [1] 和 稀土永磁",
    "**Dysprosium** oxide, Dysprosium oxide",
    "neo\u00ADdymium, neodymium",
    "稀 土 永 磁 材料, 稀土永磁 材料",
    "商务部 海关总署, 商务部 海关总署",
    "Nd<sub>2</sub>Fe<sub>14</sub>B &ndash; 300&nbsp;t/yr &#176;C, Nd2Fe14B – 300 t/yr °C",
    "a < b and b > c & d, a < b and b > c & d",
    "Shin\u2011Etsu, Shin-Etsu",
    "氧 化铽 637.5, 氧化铽 637.5",
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

  @Test
  void aWordCutAtTheEndOfALineIsOneWord() {
    assertThat(FoldedText.of("oxides of neody-\nmium and rare-\nearth metals").text())
        .isEqualTo("oxides of neodymium and rare-earth metals");
    assertThat(FoldedText.of("mid-stage\nplants, then mid-\nstage again").text())
        .isEqualTo("mid-stage\nplants, then mid-stage again");
  }

  @Test
  void linesBrokenToAWidthAreOneSentence() {
    assertThat(
            FoldedText.of("The plant is meant to turn out around 1,000 tonnes of\nmagnets.\n")
                .text())
        .isEqualTo("The plant is meant to turn out around 1,000 tonnes of magnets.\n");
    assertThat(FoldedText.of("A short heading\nand a line").text()).contains("\n");
    assertThat(FoldedText.of("据海关统计数据显示今年前三季度我国共出口稀土及其制\n品五万吨比去年同期增长百分之十二并且出口额同样增长\n").text())
        .isEqualTo("据海关统计数据显示今年前三季度我国共出口稀土及其制品五万吨比去年同期增长百分之十二并且出口额同样增长\n");
  }

  @Test
  void aPassageEndsBeforeTheMarksBehindIt() {
    var text = FoldedText.of("[neodymium](http://a.example) is");
    assertThat(text.raw().substring(text.rawIndex(0), text.rawEnd(9))).isEqualTo("neodymium");
  }

  /** ICU's own table, which is made apart from ours, is the judge. */
  @Test
  void everyTraditionalCharacterFolds() {
    var icu = Transliterator.getInstance("Traditional-Simplified");
    var missed = new StringBuilder();
    for (char c = '\u4E00'; c <= '\u9FA5'; c++) {
      String simplified = icu.transliterate(String.valueOf(c));
      boolean traditional =
          simplified.length() == 1
              && simplified.charAt(0) <= '\u9FA5' // the later ones are characters of names
              && simplified.charAt(0) != c
              && !isSimplifiedToo(c);
      if (traditional && FoldedText.of(String.valueOf(c)).text().charAt(0) == c) {
        missed.append(c);
      }
    }
    assertThat(missed.toString()).isEmpty();
  }

  /** Simplified writing stays: every character of GB 2312 but those that only it still lists. */
  @Test
  void simplifiedWritingStays() {
    var changed = new StringBuilder();
    for (char c = '\u4E00'; c <= '\u9FA5'; c++) {
      if (isSimplifiedToo(c) && FoldedText.of(String.valueOf(c)).text().charAt(0) != c) {
        changed.append(c);
      }
    }
    assertThat(changed.toString()).isEqualTo("乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽");
  }

  private static boolean isSimplifiedToo(char c) {
    return Charset.forName("GB2312").newEncoder().canEncode(c);
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
