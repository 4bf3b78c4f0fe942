package org.gadolin.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.junit.jupiter.api.Test;

class OriginFinderTest {

  private static final Map<String, ActorType> BODIES =
      Map.of(
          "Lynas", ActorType.COMPANY,
          "Iluka", ActorType.COMPANY,
          "Adamas Intelligence", ActorType.RESEARCH,
          "General Administration of Customs", ActorType.GOVERNMENT,
          "Ministry of Commerce", ActorType.GOVERNMENT,
          "Reuters", ActorType.MEDIA,
          "莱纳斯", ActorType.COMPANY,
          "海关总署", ActorType.GOVERNMENT);

  private static final Publishers KNOWN =
      new Publishers() {
        private final List<Publisher> profiles =
            List.of(
                profile("Lynas", "", "AU", Affiliation.NO, "Lynas", "莱纳斯"),
                profile("Iluka", "", "AU", Affiliation.NO, "Iluka", "伊鲁卡"),
                profile("Adamas Intelligence", "", "CA", Affiliation.NO, "Adamas Intelligence"),
                profile(
                    "Customs",
                    "",
                    "CN",
                    Affiliation.YES,
                    "General Administration of Customs",
                    "海关总署"),
                profile("MOFCOM", "", "CN", Affiliation.YES, "Ministry of Commerce", "商务部"),
                profile("Reuters", "", "GB", Affiliation.NO, "Reuters", "路透社"),
                profile("Gazette", "", "AU", Affiliation.NO, "Gazette"),
                profile("Courier", "Press House", "AU", Affiliation.NO, "Courier"),
                profile("Mail", "Press House", "AU", Affiliation.NO, "Mail"));

        @Override
        public Optional<Publisher> findPublisher(DocumentHead head) {
          return findByName(head.publisher());
        }

        @Override
        public Optional<Publisher> findByName(String name) {
          return profiles.stream().filter(profile -> profile.names().contains(name)).findFirst();
        }
      };

  private static final String CORE =
      "Lynas made 2,003 tonnes of neodymium and praseodymium oxide in the June quarter";

  private int stories;

  @Test
  void theIssuerIsTheOriginHoweverManyReportIt() {
    var one = story("Gazette", CORE + ", Lynas said on Thursday.");
    var other = story("Courier", "According to Lynas, output of the oxide rose to 2,003 tonnes.");
    assertThat(independence(one, other).origins()).isEqualTo(1);
    assertThat(origin(other).kind()).isEqualTo(OriginKind.NAMED_SOURCE);
    assertThat(origin(other).name()).isEqualTo("Lynas");
  }

  @Test
  void whoSaysItOfItselfAnnounces() {
    assertThat(origin(story("Lynas", CORE + ".")).kind()).isEqualTo(OriginKind.ANNOUNCEMENT);
  }

  @Test
  void twoBodiesThatHaveNothingToDoWithOneAnotherCorroborate() {
    var one = story("Gazette", CORE + ", Lynas said on Thursday.");
    var other = story("Courier", "Adamas Intelligence estimates that output came to 2,003 tonnes.");
    assertThat(independence(one, other).origins()).isEqualTo(2);
  }

  @Test
  void bodiesOfOneStateAreOneOrigin() {
    var one = story("Gazette", "Exports fell to 3,100 tonnes, the Ministry of Commerce said.");
    var other = story("Courier", "据海关总署公布的数据，出口降至3100吨。");
    var independence = independence(one, other);
    assertThat(independence.origins()).isEqualTo(1);
    assertThat(origin(one).family()).isEqualTo("state:CN");
  }

  @Test
  void sourcesWithoutANameCountAsNone() {
    var one = story("Gazette", CORE + ", people familiar with the matter said.");
    var other = story("Mail", "业内人士称，莱纳斯二季度产量为2003吨。");
    assertThat(independence(one, other).origins()).isZero();
    assertThat(independence(one, other).unnamed()).isEqualTo(2);
    assertThat(origin(one).kind()).isEqualTo(OriginKind.UNNAMED);
  }

  @Test
  void aBodyAddsNothingToWhatUnnamedSourcesSayBeforeIt() {
    var one = story("Gazette", "Sources said " + CORE + ".");
    var other = story("Courier", "According to Lynas, output rose to 2,003 tonnes.");
    assertThat(independence(one, other).origins()).isEqualTo(1);
  }

  @Test
  void storiesThatTellNoSourceAreNotIndependentForAllOneKnows() {
    var independence =
        independence(
            story("Gazette", CORE + "."), story("Courier", "Output of Lynas was 2,003 tonnes."));
    assertThat(independence.origins()).isEqualTo(1);
    assertThat(independence.notEstablished()).isEqualTo(1);
  }

  @Test
  void citedMediaAreNoSecondOrigin() {
    var first = story("Reuters", CORE + ", Lynas said on Thursday.");
    var relay = story("Gazette", "Reuters reported that output rose to 2,003 tonnes.");
    assertThat(independence(first, relay).origins()).isEqualTo(1);
    assertThat(origin(relay).kind()).isEqualTo(OriginKind.RELAY);
    assertThat(origin(relay).established()).isFalse();
  }

  @Test
  void aDatelineCreditsTheAgency() {
    var story = story("Gazette", "SYDNEY, July 30 (Reuters) - " + CORE + ".");
    assertThat(origin(story).kind()).isEqualTo(OriginKind.RELAY);
    assertThat(origin(story).name()).isEqualTo("Reuters");
  }

  @Test
  void aCopiedEyeWitnessIsStillOne() {
    String text =
        "Our reporter saw the furnaces run on Tuesday. The hall holds forty of them, and each is as"
            + " tall as two men. A foreman said nothing had stood still since the spring began.";
    var one = story("Gazette", text);
    var copy = story("Courier", text);
    assertThat(independence(one, copy).origins()).isEqualTo(1);
    assertThat(independence(one, copy).groups()).hasSize(1);
  }

  @Test
  void twoHousesOfOneOwnerHaveOneEye() {
    var one = story("Courier", "Our reporter counted 12 ships at the quay on Monday.");
    var other =
        story("Mail", "Twelve vessels lay there, our correspondent saw; 40 lorries waited.");
    assertThat(independence(one, other).origins()).isEqualTo(1);
  }

  @Test
  void whoAsksIsNotTheSource() {
    var story = story("Gazette", CORE + ", Lynas told Reuters.");
    assertThat(origin(story).name()).isEqualTo("Lynas");
  }

  @Test
  void aFilingIsOfTheCompanySpokenOf() {
    var story =
        story("Gazette", "Lynas ran its kilns longer. Output was 2,003 tonnes, a filing said.");
    assertThat(originAt(story, "Output was").name()).isEqualTo("Lynas");
  }

  @Test
  void theProofNamesThePassage() {
    var story = story("Gazette", CORE + ", Lynas said on Thursday.");
    assertThat(origin(story).reason())
        .isInstanceOfSatisfying(
            Reason.Says.class, says -> assertThat(says.passage().words()).isEqualTo("Lynas said"));
  }

  @Test
  void aCanonicalAddressMakesTwoStoriesOne() {
    var one = story("Gazette", "Our reporter saw 12 ships on Monday.");
    var other =
        new Story(
            story("Courier", "Our correspondent saw a dozen vessels.").document(),
            Extraction.NOTHING,
            new Traces(one.document().head().url(), "", List.of()));
    assertThat(independence(one, other).groups()).hasSize(1);
  }

  @Test
  void aFeedsSourceIsCredited() {
    var told = story("Gazette", CORE + ".");
    var story = new Story(told.document(), told.extraction(), new Traces("", "Reuters", List.of()));
    assertThat(origin(story).kind()).isEqualTo(OriginKind.RELAY);
  }

  @Test
  void aStoryThatWasNotSearchedIsRefused() {
    var origins = OriginFinder.of(KNOWN).find(List.of());
    var story = story("Gazette", CORE + ".");
    assertThatThrownBy(() -> origins.of(claim(story, "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one of the 0 searched");
  }

  private static Independence independence(Story... stories) {
    var claims = new ArrayList<StoryClaim>();
    for (Story story : stories) {
      claims.add(claim(story, ""));
    }
    return OriginFinder.of(KNOWN).find(List.of(stories)).independence(claims);
  }

  private static Origin origin(Story story) {
    return originAt(story, "");
  }

  private static Origin originAt(Story story, String words) {
    return OriginFinder.of(KNOWN).find(List.of(story)).of(claim(story, words));
  }

  private static StoryClaim claim(Story story, String words) {
    int start = story.document().text().indexOf(words);
    var evidence = new Evidence(new Span(start, start + Math.max(1, words.length())), words);
    return new StoryClaim(
        story.id(), new Claim.Event(EventType.OTHER, Period.UNDATED, List.of(), List.of(evidence)));
  }

  private Story story(String publisher, String text) {
    String name = "s" + stories++;
    var head =
        new DocumentHead(
            name,
            "https://example.org/" + name,
            "",
            Period.of("2025-07-30"),
            text.charAt(0) > 0x2E80 ? "zh" : "en",
            publisher,
            "");
    String hash = String.format("%064x", stories);
    var actors = new ArrayList<Claim.Actor>();
    BODIES.forEach(
        (body, type) -> {
          for (int at = text.indexOf(body); at >= 0; at = text.indexOf(body, at + 1)) {
            var evidence = new Evidence(new Span(at, at + body.length()), body);
            actors.add(
                new Claim.Actor(
                    body, type, Country.UNKNOWN, Affiliation.UNKNOWN, List.of(evidence)));
          }
        });
    var extraction =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(),
            actors,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Story.of(new SourceDocument(hash, head.url(), head, text), extraction);
  }

  private static ActorType type(String name) {
    return BODIES.getOrDefault(name, ActorType.MEDIA);
  }

  private static Publisher profile(
      String id, String owner, String country, Affiliation state, String... names) {
    return new Publisher(
        id, names[0], owner, List.of(names), type(names[0]), Country.of(country), state, "press");
  }
}
