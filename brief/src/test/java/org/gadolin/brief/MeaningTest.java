package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gadolin.atlas.Atlas;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why an act matters must depend on its kind, link and place, not on the element alone. */
class MeaningTest {

  private static final Set<String> BOILERPLATE = Set.of("atlas", "figures", "link", "holds");

  /** Acts that happened, two on one element; what each must name and the other must not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nd | plant_opening  | mining              | US | New capacity at the mining link | Myanmar 16.1 % | plant_opening | functional_material | EE | functional material link | 94 %
          Dy | plant_opening  | separation          | MY | New capacity at the separation link | Malaysia 4.5 % | export_control | separation | CN | Outside China the atlas lists at separation | Announcement No. 1 of 2026
          Tb | plant_plan     | separation          | FR | How long such a step took | does not stand yet | price_move  | separation    | CN | the atlas lists at separation | Northern Rare Earth
          Pr | offtake        | separation          | AU | bound to a buyer at the separation link | Eneabba | plant_opening | functional_material | US | functional material link | permanent magnets
          Y  | export_control | separation          | CN | Announcement No. 1 of 2026 | Outside China | plant_opening     | mining        | BR | mining link for yttrium | China 7
          Sm | export_control | metal_alloy         | CN | metal and alloy link for samarium | Outside China | m_and_a | functional_material | US | the atlas lists at functional material | Independence
          Nd | study          | recycling           | GB | Research that touches the recycling link | recyclers' filings | financing | separation | AU | Money for the separation link | Kalgoorlie
          Ho | export_control | separation          | CN | Announcement No. 57 | holmium | plant_plan | recycling | FR | recycling link for holmium | Caremag
          Gd | policy         | mining              | CN | New rules for the mining link | measure | supply_disruption | separation | MY | Less supply at the separation link | Outside Malaysia
          La | plant_opening  | beneficiation       | BR | New capacity at the beneficiation link | would tell | agreement | application | JP | An intention at the application link | bills of materials
          """)
  void twoActsOnOneElementMatterForDifferentReasons(
      String element,
      String type1,
      String stage1,
      String country1,
      String first1,
      String second1,
      String type2,
      String stage2,
      String country2,
      String first2,
      String second2) {
    List<String> one = why(type1, element, stage1, country1);
    List<String> other = why(type2, element, stage2, country2);
    assertThat(String.join("\n", one)).contains(first1).contains(second1);
    assertThat(String.join("\n", other)).contains(first2).contains(second2);
    Set<String> shared = content(one);
    Set<String> all = new TreeSet<>(shared);
    Set<String> others = content(other);
    all.addAll(others);
    shared.retainAll(others);
    assertThat((double) shared.size() / all.size())
        .as("%s and %s share %s", one, other, shared)
        .isLessThan(0.6);
  }

  @Test
  void aLinkWithoutFigureNamesTheSourceThatWouldTell() {
    assertThat(String.join("\n", why("plant_plan", "Nd", "component", "US")))
        .contains("no share figure")
        .contains("customs statistics of motors and devices would tell");
  }

  @Test
  void aShareBelowHalfIsStillNamedWithTheConcentration() {
    assertThat(String.join("\n", why("plant_opening", "Nd", "mining", "US")))
        .contains("Myanmar 16.1 %, United States 9.1 %")
        .contains("sum of squared known shares is at least 0.")
        .contains("the second holder");
  }

  @Test
  void aBlogNeverStandsAboveAnAgency() {
    List<Integer> ranks =
        Holdings.of(
                new Reference(Atlas.bundled(), Period.UNDATED),
                Stage.FUNCTIONAL_MATERIAL,
                "ndfeb_magnet")
            .stream()
            .map(one -> one.kind().rank())
            .toList();
    assertThat(ranks.getFirst())
        .isEqualTo(SourceKind.byId(Atlas.bundled(), "price_reporter").rank());
    assertThat(ranks.getLast()).isEqualTo(SourceKind.byId(Atlas.bundled(), "blog").rank());
  }

  @Test
  void researchOnOtherMaterialsIsNotToldTheShareOfMagnets() {
    var told =
        Told.of("Theranostics with gadolinium nanoparticles were studied.")
            .mention(Layer.ELEMENT, "Gd", "gadolinium")
            .mention(Layer.TECHNOLOGY, "nanoparticle_theranostics", "Theranostics")
            .mention(Layer.STAGE, "functional_material", "nanoparticles")
            .event(EventType.STUDY, "", "Theranostics with gadolinium nanoparticles were studied.");
    assertThat(String.join("\n", BriefComposerTest.texts(Kind.WHY_IT_MATTERS, Language.EN, told)))
        .doesNotContain("magnet");
  }

  private static List<String> why(String type, String element, String stage, String country) {
    String text = "An act there on the element at its link.";
    var told =
        new Told("https://example.org/news", "2026-02-10", text)
            .country("There", country, "there")
            .mention(Layer.ELEMENT, element, "element")
            .mention(Layer.STAGE, stage, "link")
            .event(EventType.findById(type).orElseThrow(), "", text, "There");
    return new ArrayList<>(BriefComposerTest.texts(Kind.WHY_IT_MATTERS, Language.EN, told));
  }

  /** {@return names and numbers, what a text says beyond its frame} */
  private static Set<String> content(List<String> lines) {
    Set<String> words = new TreeSet<>(List.of(String.join(" ", lines).split("[ ,;:()]+", -1)));
    words.removeIf(word -> !word.matches(".*(\\d|[A-Z]).*") || BOILERPLATE.contains(word));
    return words;
  }
}
