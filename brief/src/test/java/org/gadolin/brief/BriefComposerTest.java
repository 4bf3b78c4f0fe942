package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.ActorType;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.junit.jupiter.api.Test;

class BriefComposerTest {

  private static final Atlas ATLAS = Atlas.bundled();
  private static final Envelope ENVELOPE =
      new Envelope("track", Map.of(), Period.UNDATED, List.of());

  private static Told opening(String url, String published) {
    return new Told(
            url,
            published,
            "Neo Performance Materials opened its magnet plant in Estonia on 19 September 2025.")
        .company("Neo Performance Materials", "CA")
        .country("Estonia", "EE", "Estonia")
        .mention(Layer.TECHNOLOGY, "permanent_magnet", "magnet")
        .event(
            EventType.PLANT_OPENING,
            "2025-09-19",
            "Neo Performance Materials opened its magnet plant in Estonia on 19 September 2025.",
            "Neo Performance Materials");
  }

  @Test
  void aLineWithoutCitationCannotBeMade() {
    assertThatThrownBy(() -> new BriefLine("Said.", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anActIsOneProperSentence() {
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, opening("https://a.example/1", "2025-09-20")))
        .containsExactly(
            "Neo Performance Materials started a plant or line for rare-earth permanent magnets in"
                + " Estonia on 19 September 2025.");
    assertThat(texts(Kind.HIGHLIGHTS, Language.ZH, opening("https://a.example/1", "2025-09-20")))
        .containsExactly("2025年9月19日，Neo Performance Materials在爱沙尼亚启用稀土永磁体工厂或产线。");
  }

  @Test
  void oneActOfTwoDocumentsIsToldOnceWithBothCitations() {
    Brief brief =
        brief(
            Language.EN,
            opening("https://a.example/1", "2025-09-20"),
            opening("https://b.example/2", "2025-09-21"));
    assertThat(brief.lines(Kind.HIGHLIGHTS))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).endsWith("(2 documents say so.)"))
        .satisfies(line -> assertThat(line.citations()).hasSize(2));
  }

  @Test
  void theWeightierActComesFirst() {
    var told =
        Told.of("China put dysprosium under control. A study of dysprosium appeared.")
            .country("China", "CN", "China")
            .mention(Layer.ELEMENT, "Dy", "dysprosium")
            .mention(Layer.ELEMENT, "Dy", "dysprosium appeared")
            .event(EventType.STUDY, "", "A study of dysprosium appeared.")
            .event(EventType.EXPORT_CONTROL, "", "China put dysprosium under control.", "China");
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .startsWith("China put dysprosium under export control.");
  }

  @Test
  void aCompanyIsNotSaidToHaveMadeARule() {
    var told =
        Told.of("USA Rare Earth made dysprosium oxide, which is under control.")
            .company("USA Rare Earth", "US")
            .mention(Layer.ELEMENT, "Dy", "dysprosium")
            .event(
                EventType.EXPORT_CONTROL,
                "2025-04",
                "USA Rare Earth made dysprosium oxide, which is under control.",
                "USA Rare Earth");
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .containsExactly(
            "An export control on dysprosium is reported in April 2025; named with it: USA Rare"
                + " Earth.");
  }

  @Test
  void aPriceMovesByItsOwnChangeNotByThatOfAProfitInTheSameSentence() {
    String text = "Profit grew 116 % as the price of NdPr oxide rose 62 % to 685,000 CNY/t.";
    var told =
        Told.of(text)
            .mention(Layer.ELEMENT, "Nd", "NdPr")
            .figure("Northern net profit", "change", 116, "%", "116 %")
            .figure("NdPr oxide price", "change", 62, "%", "62 %")
            .figure("NdPr oxide price", "price", 685_000, "CNY/t", "685,000 CNY/t")
            .event(EventType.PRICE_MOVE, "2025-10-01", text);
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .singleElement()
        .asString()
        .contains("62 %")
        .doesNotContain("116");
  }

  @Test
  void aFigureIsNotCalledWhatItsUnitForbids() {
    var told =
        Told.of("The price is guaranteed for ten years at the plant.")
            .mention(Layer.STAGE, "separation", "plant")
            .figure("NdPr", "price", 10, "years", "ten years")
            .event(EventType.AGREEMENT, "", "The price is guaranteed for ten years at the plant.");
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .singleElement()
        .asString()
        .contains("duration 10 years")
        .doesNotContain("price 10");
  }

  @Test
  void quotesAreRepairedAndCutAroundTheProof() {
    assertThat(Quotes.around("- Chinaโ€™s plants", 0, 5)).isEqualTo("China’s plants");
    String long30 = "one two three four five six seven eight nine ten ".repeat(3);
    int at = long30.indexOf("five", 60);
    assertThat(Quotes.around(long30, at, at + 4).replace("…", "").strip().split(" "))
        .hasSize(15)
        .contains("five");
    assertThat(Quotes.around("稀".repeat(99), 0, 1)).isEqualTo("稀".repeat(30) + " …");
  }

  @Test
  void actsOfOneDayWithOtherFiguresAreTwo() {
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, made("1", 2_003), made("2", 2_003))).hasSize(1);
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, made("1", 2_003), made("2", 1_512))).hasSize(2);
  }

  private static Told made(String page, int tonnes) {
    String text = "Lynas made %d tonnes of NdPr oxide in June 2025.".formatted(tonnes);
    return new Told("https://a.example/" + page, "2025-07-01", text)
        .company("Lynas", "AU")
        .mention(Layer.GROUP, "NdPr", "NdPr")
        .figure("Lynas", "production", tonnes, "t", tonnes + " tonnes")
        .event(EventType.PRODUCTION_REPORT, "2025-06", text, "Lynas");
  }

  @Test
  void onlyWhatWasKnownOnTheDayIsTold() {
    var early = new BriefSettings(Language.EN, Period.of("2025-09-20"));
    Brief brief =
        BriefComposer.compose(
            BriefInput.of(
                List.of(
                    opening("https://a.example/1", "2025-09-20").input(),
                    opening("https://b.example/2", "2025-09-21").input())),
            ATLAS,
            early);
    assertThat(brief.lines(Kind.HIGHLIGHTS).getFirst().citations()).hasSize(1);
    assertThat(brief.lines(Kind.COULD_NOT_TELL).getFirst().text()).contains("left out");
    assertThat(brief.lines(Kind.WHY_IT_MATTERS))
        .flatExtracting(BriefLine::citations)
        .extracting(one -> one.citation().date().iso())
        .allSatisfy(date -> assertThat(date).isLessThan("2025-09-21").isNotEqualTo("2025"));
  }

  @Test
  void whoSaysSoRanksSourcesAndNamesStates() {
    List<String> lines =
        texts(
            Kind.WHO_SAYS_SO,
            Language.EN,
            new Told("https://handapolon.mystrikingly.com/1", "2025-01-01", "Rare earths."),
            new Told("https://www.energy.gov/2", "2025-01-02", "Rare earths again."));
    assertThat(lines.getFirst())
        .startsWith("US Department of Energy (1 document, 2 January 2025): government")
        .contains("state-affiliated (United States); not independently verified");
    assertThat(lines.getLast()).contains("blog or forum");
  }

  @Test
  void whatIsMissingIsConcrete() {
    Brief brief = brief(Language.EN, opening("https://a.example/1", "2025-09-20"));
    assertThat(brief.lines(Kind.COULD_NOT_TELL).getFirst().text())
        .isEqualTo(
            "Not told of plant opening (Neo Performance Materials), 19 September 2025: the"
                + " capacity; the operator's filing would tell.");
    assertThat(brief.lines(Kind.COULD_NOT_TELL).getFirst().unknown()).hasSize(1);
  }

  @Test
  void aFigureThatWasNotReadIsToldWithItsReason() {
    var told =
        Told.of("Rare earths reached 12,3456 tonnes.").unclear("digits run together", "12,3456");
    assertThat(texts(Kind.COULD_NOT_TELL, Language.EN, told).getFirst())
        .contains("digits run together");
  }

  @Test
  void theSameInputsGiveTheSameBytesInEveryFormatAndNothingUnescaped() {
    var told = opening("https://a.example/1", "2025-09-20");
    for (BriefFormat format : BriefFormat.values()) {
      String once = BriefRenderer.render(brief(Language.EN, told), ENVELOPE, format, true);
      assertThat(once)
          .isEqualTo(BriefRenderer.render(brief(Language.EN, told), ENVELOPE, format, true))
          .contains("https://a.example/1");
    }
    assertThat(BriefRenderer.render(brief(Language.EN, told), ENVELOPE, BriefFormat.HTML, false))
        .contains("&lt;b&gt;title&lt;/b&gt;")
        .contains("width=device-width");
  }

  @Test
  void explainSaysHowEachLineCameAbout() {
    var told = opening("https://a.example/1", "2025-09-20");
    String plain =
        BriefRenderer.render(brief(Language.EN, told), ENVELOPE, BriefFormat.TEXT, false);
    String explained =
        BriefRenderer.render(brief(Language.EN, told), ENVELOPE, BriefFormat.TEXT, true);
    assertThat(plain).doesNotContain("weight ");
    assertThat(explained)
        .contains("= weight 116 = plant_opening 90 + named 12 + dated 8 + link 6")
        .contains("= rule: the narrowest commodity");
  }

  @Test
  void aChineseBriefHoldsNoEnglishWordOfItsOwn() {
    var told =
        Told.of("China put dysprosium refining under export control. It makes 91% of the world's.")
            .actor("China", ActorType.GOVERNMENT, "CN")
            .country("China", "CN", "China")
            .mention(Layer.ELEMENT, "Dy", "dysprosium")
            .mention(Layer.STAGE, "separation", "refining")
            .figure("dysprosium oxide", "share", 91, "%", "91%")
            .event(
                EventType.EXPORT_CONTROL,
                "2025-04-04",
                "China put dysprosium refining under export control.",
                "China");
    for (BriefSection section : brief(Language.ZH, told).sections()) {
      for (BriefLine line : section.lines()) {
        String own = line.text().replaceAll("\\S*\\.(com|org)\\S*", "");
        for (String word :
            List.of("the ", " of ", "share", "separation", "China", "t/yr", "rare")) {
          assertThat(own).doesNotContain(word);
        }
      }
    }
  }

  @Test
  void aConferenceAloneStillSaysWhyItMattersAndWhatWeighsMost() {
    String text = "The Society held a forum on separation in May.";
    var told =
        Told.of(text)
            .actor("Society", ActorType.ASSOCIATION, "CN")
            .mention(Layer.STAGE, "separation", "separation")
            .event(EventType.CONFERENCE, "2025-05", text, "Society");
    assertThat(texts(Kind.WHY_IT_MATTERS, Language.EN, told))
        .containsExactly("Talk by itself changes no link of the chain.");
    assertThat(texts(Kind.BOTTOM_LINE, Language.EN, told))
        .singleElement()
        .asString()
        .startsWith("What weighs most: conference")
        .doesNotContain("It touches");
  }

  @Test
  void aSuspensionIsNotToldAsAControl() {
    String text = "China suspended the export controls on dysprosium.";
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, control(text)))
        .containsExactly("China suspended or lifted an export control on dysprosium.");
    assertThat(
            texts(
                Kind.HIGHLIGHTS, Language.EN, control("China set a quota for dysprosium output.")))
        .containsExactly("China set a quota for dysprosium.");
  }

  private static Told control(String text) {
    return Told.of(text)
        .actor("China", ActorType.GOVERNMENT, "CN")
        .mention(Layer.ELEMENT, "Dy", "dysprosium")
        .event(EventType.EXPORT_CONTROL, "", text, "China");
  }

  @Test
  void whoPaysForAPlantIsNotSaidToHaveStartedIt() {
    String text = "The Fund paid for a separation line that opened.";
    var told =
        Told.of(text)
            .actor("Fund", ActorType.FUND, "EE")
            .mention(Layer.STAGE, "separation", "separation")
            .event(EventType.PLANT_OPENING, "", text, "Fund");
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .containsExactly(
            "The start of a plant or line for separation is reported; named with it: Fund.");
  }

  @Test
  void aCountryNamedAsASeatIsNotWhereThePlantStands() {
    String text = "Neo of Canada opened a magnet plant.";
    var told =
        Told.of(text)
            .company("Neo", "CA")
            .country("Canada", "CA", "Canada")
            .mention(Layer.TECHNOLOGY, "permanent_magnet", "magnet")
            .event(EventType.PLANT_OPENING, "", text, "Neo");
    assertThat(texts(Kind.HIGHLIGHTS, Language.EN, told))
        .containsExactly("Neo started a plant or line for rare-earth permanent magnets.");
  }

  static List<String> texts(Kind kind, Language language, Told... told) {
    return brief(language, told).lines(kind).stream().map(BriefLine::text).toList();
  }

  private static Brief brief(Language language, Told... told) {
    return BriefComposer.compose(
        BriefInput.of(List.of(told).stream().map(Told::input).toList()),
        ATLAS,
        new BriefSettings(language, Period.UNDATED));
  }
}
