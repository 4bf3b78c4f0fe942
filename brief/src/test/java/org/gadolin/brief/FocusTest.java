package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Candidate;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.junit.jupiter.api.Test;

class FocusTest {

  private static final Told TWO_ACTS =
      Told.of("Lynas Rare Earths opened a dysprosium line. Solvay opened a lanthanum line.")
          .company("Lynas Rare Earths", "AU")
          .company("Solvay", "BE")
          .mention(Layer.ELEMENT, "Dy", "dysprosium")
          .mention(Layer.ELEMENT, "La", "lanthanum")
          .event(
              EventType.PLANT_OPENING,
              "",
              "Lynas Rare Earths opened a dysprosium line.",
              "Lynas Rare Earths")
          .event(EventType.PLANT_OPENING, "", "Solvay opened a lanthanum line.", "Solvay");

  @Test
  void aBriefOnAnElementTellsTheActsThatNameItAndWhatIsOnRecord() {
    Brief brief = brief(new Focus(Candidate.Kind.ELEMENT, "Dy", "dysprosium"), "");
    assertThat(brief.lines(Kind.HIGHLIGHTS))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).contains("Lynas Rare Earths"));
    assertThat(texts(brief))
        .anySatisfy(text -> assertThat(text).startsWith("The separation link for dysprosium"))
        .anySatisfy(text -> assertThat(text).startsWith("dysprosium oxide: "))
        .anySatisfy(text -> assertThat(text).contains("Announcement No. 18"));
  }

  @Test
  void aBriefOnACompanyTellsItsPlantsAndListing() {
    Brief brief = brief(new Focus(Candidate.Kind.ACTOR, "Lynas Rare Earths", "Lynas"), "");
    assertThat(texts(brief).getFirst()).contains("listed as ASX:LYC");
    assertThat(texts(brief).getLast()).contains("Gebeng");
    assertThat(brief.lines(Kind.HIGHLIGHTS)).hasSize(1);
  }

  @Test
  void aBriefOnACountryTellsItsSharesAndMeasures() {
    List<String> texts = texts(brief(new Focus(Candidate.Kind.COUNTRY, "CN", "China"), ""));
    assertThat(texts)
        .anySatisfy(text -> assertThat(text).startsWith("China held "))
        .anySatisfy(text -> assertThat(text).startsWith("China: Announcement No. "));
  }

  @Test
  void whatCouldNotBeKnownThenIsNotOnRecord() {
    List<String> texts =
        texts(brief(new Focus(Candidate.Kind.ELEMENT, "Dy", "dysprosium"), "2024-12"));
    assertThat(texts).isNotEmpty().noneSatisfy(text -> assertThat(text).contains("2025"));
  }

  private static Brief brief(Focus focus, String knownOn) {
    return BriefComposer.compose(
        BriefInput.of(List.of(TWO_ACTS.input())),
        Atlas.bundled(),
        new BriefSettings(Language.EN, Period.of(knownOn)),
        new Question(List.of(focus)));
  }

  private static List<String> texts(Brief brief) {
    return brief.lines(Kind.ON_RECORD).stream().map(BriefLine::text).toList();
  }
}
