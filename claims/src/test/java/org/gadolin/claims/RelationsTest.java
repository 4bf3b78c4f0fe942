package org.gadolin.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of causes, read through the room's door. */
final class RelationsTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());

  private static List<Claim.Relation> read(String text) {
    var head = new DocumentHead("t", "", "", Period.of("2025-09-12"), "en", "", "");
    var document = new SourceDocument("0".repeat(64), "t", head, "Rare earths 稀土\n" + text);
    return EXTRACTOR.extract(document).relations();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The oxide is scarce because the quarry was flooded. | the quarry was flooded | The oxide is scarce
          Because the acid is reused, little waste is left. | the acid is reused | little waste is left
          Kilns ran late, so deliveries slipped into June. | Kilns ran late | deliveries slipped into June
          Terbium fell 3% as buyers stayed away and stocks grew. | buyers stayed away and stocks grew | Terbium fell 3%
          Output is flat, since the new kiln was never finished. | the new kiln was never finished | Output is flat
          A thinner film improves the coercivity of the magnet. | A thinner film | improves the coercivity of the magnet
          The trader blamed the dearth on slow licences. | slow licences | the dearth
          The line stood still for lack of alloy. | alloy | The line stood still
          If the loan comes, the refinery opens in 2027. | the loan comes | the refinery opens in 2027
          由于矿山停产，氧化镝供应偏紧。 | 矿山停产 | 氧化镝供应偏紧
          磁材需求疲软，导致镨钕价格走低。 | 磁材需求疲软 | 导致镨钕价格走低
          受台风影响，多条磁材产线停了三天。 | 台风 | 多条磁材产线停了三天
          该厂产量下降，原因是精矿来得太晚。 | 精矿来得太晚 | 该厂产量下降
          氧化镝因买家离场略有回落。 | 买家离场略有回落 | 氧化镝因买家离场略有回落
          该矿曾因价格低迷，停了整整两年。 | 价格低迷 | 停了整整两年
          铽的供应紧张推升了价格。 | 铽的供应紧张 | 推升了价格
          新工艺将显著降低磁体成本。 | 新工艺将显著 | 降低磁体成本
          为缓解磁材短缺，公司增开两条产线。 | 缓解磁材短缺 | 公司增开两条产线
          在新能源车需求带动下，镨钕价格走高。 | 新能源车需求 | 镨钕价格走高
          Dearer acid raised the cost of each tonne of oxide. | Dearer acid | raised the cost of each tonne of oxide
          Terbium climbed on expectations of a new quota. | of a new quota | Terbium climbed
          The ban sent yttrium prices soaring within weeks. | The ban | sent yttrium prices soaring within weeks
          """)
  void aSentenceStatesCauseAndEffect(String sentence, String cause, String effect) {
    var relations = read(sentence);
    assertThat(relations).hasSize(1);
    assertThat(relations.getFirst().cause()).isEqualTo(cause);
    assertThat(relations.getFirst().effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm wants to improve the yield of its magnets.",
        "Lynas has run the plant since 2012.",
        "The company serves as a supplier of dysprosium.",
        "After the strike the price of terbium rose.",
        "So far no magnet has been sold, and even if it had, nobody would know.",
        "该公司使用稀土永磁材料。",
        "专家认为稀土因素不大。",
        "公司将进一步提升磁材产能。",
        "The ministry raised the price of magnets.",
        "The company has cut output of oxides.",
        "Prices are in yuan unless otherwise stated.",
        "The loss of the new magnet is three times lower",
        "去年只有两家磁材厂赚钱，库存越堆越高。",
        "稀土供应紧张。",
      })
  void aimsTimesAndLookalikesStateNoCause(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void theEvidenceIsTheClausesAndNotTheWholeSentence() {
    var relations =
        read("The mill is old, and its owner is abroad, but kilns stopped because coal ran out.");
    assertThat(relations.getFirst().evidence().getFirst().words())
        .isEqualTo("kilns stopped because coal ran out");
  }
}
