package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.Unclear;
import org.junit.jupiter.api.Test;

class BriefComposerTest {

  private static final Atlas ATLAS = Atlas.bundled();

  @Test
  void aLineWithoutCitationCannotBeMade() {
    assertThatThrownBy(() -> new BriefLine("Said.", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whyItMattersDependsOnTheLinkAndThePlace() {
    for (String element : List.of("Nd", "Dy", "Tb", "Pr", "Y")) {
      for (String country : List.of("CN", "US")) {
        List<String> texts = new ArrayList<>();
        texts.add(why(EventType.PLANT_OPENING, element, "mining", country));
        texts.add(why(EventType.PLANT_OPENING, element, "functional_material", country));
        texts.add(why(EventType.EXPORT_CONTROL, element, "separation", country));
        assertThat(texts).as("%s %s", element, country).doesNotHaveDuplicates();
      }
      assertThat(why(EventType.PLANT_OPENING, element, "mining", "US"))
          .isNotEqualTo(why(EventType.PLANT_OPENING, element, "mining", "AU"));
    }
  }

  @Test
  void aLinkWithoutFigureNamesTheSourceThatWouldTell() {
    assertThat(why(EventType.PLANT_PLAN, "Nd", "exploration", "US"))
        .contains("no share figure")
        .contains("would tell");
  }

  @Test
  void aShareIsHeldAgainstTheRecord() {
    assertThat(checked(91)).singleElement().asString().startsWith("Agrees: ").contains("91 %");
    assertThat(checked(30)).singleElement().asString().startsWith("Disagrees: ");
  }

  @Test
  void theSameInputsGiveTheSameBytesInEveryFormat() {
    Brief brief = brief(EventType.OFFTAKE, "Nd", "separation", "AU", 91);
    for (BriefFormat format : BriefFormat.values()) {
      String once = BriefRenderer.render(brief, format);
      assertThat(once)
          .isEqualTo(BriefRenderer.render(brief, format))
          .contains("https://example.org");
    }
    assertThat(BriefRenderer.render(brief, BriefFormat.JSON))
        .startsWith("{\"schema\":\"gadolin/1\",\"command\":\"track\"")
        .contains("\"known_on\":null");
    assertThat(BriefRenderer.render(brief, BriefFormat.HTML))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void aQuoteHoldsAtMostFifteenWordsOrThirtyCharacters() {
    assertThat(Page.quoted("word ".repeat(40)).split(" ")).hasSize(16).endsWith("…");
    assertThat(Page.quoted("稀".repeat(99))).isEqualTo("稀".repeat(30) + " …");
  }

  @Test
  void whatWasNotReadAndWhoSaysSoAreTold() {
    Brief brief = brief(EventType.OFFTAKE, "Nd", "separation", "AU", 91);
    assertThat(brief.lines(Kind.COULD_NOT_TELL).getFirst().text()).contains("digits run together");
    assertThat(brief.lines(Kind.WHO_SAYS_SO)).hasSize(1);
    assertThat(brief.lines(Kind.BOTTOM_LINE)).isNotEmpty();
  }

  private static List<String> checked(double percent) {
    return brief(EventType.OFFTAKE, "Nd", "separation", "CN", percent).lines(Kind.CHECKED).stream()
        .map(BriefLine::text)
        .toList();
  }

  private static String why(EventType type, String element, String stage, String country) {
    return String.join(
        "\n",
        brief(type, element, stage, country, 91).lines(Kind.WHY_IT_MATTERS).stream()
            .map(BriefLine::text)
            .toList());
  }

  private static Brief brief(
      EventType type, String element, String stage, String country, double percent) {
    String text = "A made-up sentence about rare earths. Digits 12,3456 here.";
    var here = new Evidence(new Span(0, 17), "A made-up sentence");
    var list = List.of(here);
    var head =
        new DocumentHead(
            "d",
            "https://example.org/d",
            "A <script> title",
            Period.of("2026-01-05"),
            "en",
            "",
            "");
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(
                new Claim.Mention(Layer.ELEMENT, element, list),
                new Claim.Mention(Layer.STAGE, stage, list)),
            List.of(),
            List.of(new Claim.Place("There", PlaceType.COUNTRY, Country.of(country), list)),
            List.of(new Claim.Event(type, Period.of("2026-01-04"), List.of("There"), list)),
            List.of(
                new Claim.Figure(
                    "world output",
                    "market share",
                    Quantity.of(percent, "%"),
                    Period.UNDATED,
                    list)),
            List.of(),
            List.of(),
            List.of(new Unclear("digits run together", new Evidence(new Span(45, 52), "12,3456"))));
    var document = new SourceDocument("0".repeat(64), "d.txt", head, text);
    return BriefComposer.compose(List.of(new BriefInput(document, said, true)), ATLAS, Language.EN);
  }
}
