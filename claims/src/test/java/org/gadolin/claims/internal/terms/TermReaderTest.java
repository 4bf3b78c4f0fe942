package org.gadolin.claims.internal.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {

  private static final TermReader READER = new TermReader(Atlas.bundled());

  private static Terms read(String text) {
    var head = new DocumentHead("t", "", "", Period.UNDATED, "", "", "");
    return READER.read(Frame.of(new SourceDocument("0".repeat(64), "t", head, text)));
  }

  private static List<String> ids(Terms terms, Layer layer) {
    return terms.mentions().stream()
        .filter(mention -> mention.layer() == layer)
        .map(Claim.Mention::id)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ER was full; Dr. Ho said the La Liga player needs an MRI. Call PR for Ms. Lu.",
        "Er, well, I am not sure, said Pr. Dupont from La Rochelle, EU citizen and Sm fan.",
        "Lead prices rose to $2,100 a tonne as smelters cut output; the metal is used in batteries.",
        "The REE magazine of the grid operator explains renewable energy and wind turbines.",
        "YB Tun met Dy. Minister Ho in KL; CE marking and Gd. Hotel were on the agenda.",
        "Fridge magnets and magnetic toys were recalled; the permanent magnets are small parts.",
        "The mine closed; copper ore, concentrate and refining margins fell.",
        "Catalyst for change: the mining of data and the separation of powers.",
        "市工信局局长镝小平说,铅酸电池回收量增长,永磁社区建了换电站。",
        "李钇帆女士介绍,铜矿和冶炼厂开工,磁铁是教具。",
        "土地稀缺,土壤改良;王镱说永磁电机节能。",
        "The Y chromosome and the Pr(X) notation; Lu Xun, Ho Chi Minh, Tb. = tuberculosis.",
        "Ce document est en français: La loi, Le projet, Pr. Martin, Er et Sm.",
        "Tickers up today: ER, LU, PR and TB; the RE index of real estate rose 2 %."
      })
  void documentsAboutSomethingElseYieldNothing(String text) {
    assertThat(read(text).relevance()).isEqualTo(Relevance.NONE);
    assertThat(read(text).mentions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stones are broken with a holmium laser. La Jolla patients park in lot Er-3. | Ho
          The Er:YAG laser treats scars in our clinic; separation of skin takes a minute. | Er
          A gadolinium contrast shot was given. | Gd
          洗纹身多用Nd:YAG激光,浅表色斑换铒激光。 | Nd;Er
          """)
  void anElementOfAnotherFieldIsIncidentalAndSaysNothingOfTheChain(String text, String elements) {
    var terms = read(text);
    assertThat(terms.relevance()).isEqualTo(Relevance.INCIDENTAL);
    assertThat(ids(terms, Layer.ELEMENT)).containsExactlyInAnyOrder(elements.split(";"));
    assertThat(ids(terms, Layer.STAGE)).isEmpty();
    assertThat(ids(terms, Layer.GROUP)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rare earth prices: Pr and Nd rose, Dy and Tb fell.          | Pr;Nd;Dy;Tb
          轻稀土中,镧、铈过剩。                                       | La;Ce
          氧化镝价格上涨,氧化铽持平。                                 | Dy;Tb
          neody mium magnets and praseo dymium oxide                  | Nd;Pr
          [neodymium](https://a.example/nd)-iron-boron magnets        | Nd
          釹-鐵-硼磁石                                                | Nd
          Tm:YAG and Yb:YAG crystals are grown by the Cz method.      | Tm;Yb
          NdPr oxide and SmCo magnets                                 | Nd;Pr;Sm
          """)
  void elementsAreFoundInTheirForms(String text, String elements) {
    var terms = read(text);
    assertThat(terms.relevance()).isEqualTo(Relevance.RARE_EARTH);
    assertThat(ids(terms, Layer.ELEMENT)).containsExactlyInAnyOrder(elements.split(";"));
  }

  @Test
  void usedMagnetsAreRecyclingAlone() {
    var terms = read("The rare-earth works takes in used neodymium magnets.");
    assertThat(ids(terms, Layer.STAGE)).containsExactly("recycling");
    assertThat(ids(terms, Layer.TECHNOLOGY)).contains("magnet_recycling");
    assertThat(ids(read("Rare earths used in magnets are dear."), Layer.STAGE))
        .containsExactly("functional_material");
  }

  @Test
  void aPhraseThatOnlyLooksLikeATermIsNone() {
    var terms = read("The U.S. Geological Survey counts rare earths; diesel generators ran.");
    assertThat(ids(terms, Layer.STAGE)).isEmpty();
  }

  @Test
  void aLengthInNanometresIsNoMaterial() {
    assertThat(ids(read("掺铕和铽的稀土在1064 纳米发光。"), Layer.STAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It holds both light and heavy rare earths.",
        "Ligands take light as well as heavy rare earths.",
        "轻、重稀土价格都上涨。",
      })
  void lightAndHeavyToldTogetherAreBothGroups(String text) {
    assertThat(ids(read(text), Layer.GROUP)).contains("LREE", "HREE");
  }

  @Test
  void anArticleIsNoLanthanum() {
    assertThat(ids(read("Rare earths are separated in La Rochelle."), Layer.ELEMENT)).isEmpty();
    assertThat(ids(read("Rare earths La and Ce are cheap."), Layer.ELEMENT))
        .containsExactlyInAnyOrder("La", "Ce");
  }

  @Test
  void furnitureIsNotRead() {
    String text =
        "Photo: a samarium drum\nRare earth news of the day, long enough to be one.\nRelated articles\nTerbium";
    assertThat(ids(read(text), Layer.ELEMENT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ribbon cut on the second dysprosium metal furnace in Saskatoon.",
        "European buyers pay three times as much for yttrium oxide as they did at Christmas.",
        "A walkout at the concentrator brought shipments of bastnaesite to a standstill.",
        "该县独居石选矿厂因限电停产。"
      })
  void oneElementAsAProductOrOneWorkedMineralIsEnough(String text) {
    assertThat(read(text).relevance()).isEqualTo(Relevance.RARE_EARTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stones are broken up with a holmium laser; the separation of fragments takes an hour.",
        "Zircon and monazite ages of the granite agree within error."
      })
  void anElementOrAMineralThatNobodyWorksIsNot(String text) {
    assertThat(read(text).relevance()).isNotEqualTo(Relevance.RARE_EARTH);
  }
}
