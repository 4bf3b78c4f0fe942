package org.gadolin.ledger.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.dispute.Difference;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.ledger.standing.Credibility;
import org.gadolin.ledger.standing.EvidenceLevel;
import org.gadolin.ledger.standing.Flag;
import org.gadolin.ledger.standing.Standing;
import org.junit.jupiter.api.Test;

class AssurerTest {

  private static final Publishers KNOWN =
      new Publishers() {
        private final List<Publisher> profiles =
            List.of(
                profile("Lynas", ActorType.COMPANY, "AU", Affiliation.NO, "company"),
                profile("Adamas", ActorType.RESEARCH, "CA", Affiliation.NO, "market_research"),
                profile("Gazette", ActorType.MEDIA, "AU", Affiliation.NO, "press"),
                profile("Courier", ActorType.MEDIA, "GB", Affiliation.NO, "trade_press"));

        @Override
        public Optional<Publisher> findPublisher(DocumentHead head) {
          return findByName(head.publisher());
        }

        @Override
        public Optional<Publisher> findByName(String name) {
          return profiles.stream().filter(profile -> profile.name().equals(name)).findFirst();
        }
      };

  private int stories;

  private static Publisher profile(
      String name, ActorType type, String country, Affiliation state, String kind) {
    return new Publisher(name, name, "", List.of(name), type, Country.of(country), state, kind);
  }

  @Test
  void twoOriginsWithOneFigureConfirmIt() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry other = story("Courier", "2025-07-31", "Adamas estimates output at 2,003 tonnes.", 2003);
    Assurance found = assurer(List.of(one), other).of(claims(one));
    assertThat(found.independence().stories()).isEqualTo(2);
    assertThat(found.appraisal().evidence()).isEqualTo(EvidenceLevel.CORROBORATED);
    assertThat(found.appraisal().credibility()).isEqualTo(Credibility.CONFIRMED);
    assertThat(found.code()).isEqualTo("C1");
    assertThat(found.names()).containsExactly("Lynas", "Adamas");
  }

  @Test
  void aSecondReportFromTheSameBodyConfirmsNothing() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry other =
        story("Courier", "2025-07-31", "According to Lynas, output came to 2,003 tonnes.", 2003);
    Assurance found = assurer(List.of(one), other).of(claims(one));
    assertThat(found.independence().stories()).isEqualTo(2);
    assertThat(found.independence().origins()).isEqualTo(1);
    assertThat(found.appraisal().evidence()).isEqualTo(EvidenceLevel.REPORTED);
  }

  @Test
  void anotherFigureOfTheSameThingIsShownAndDisputesBoth() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry other = story("Courier", "2025-07-31", "Adamas estimates output at 1,400 tonnes.", 1400);
    var assurer = assurer(List.of(one, other));
    Assurance found = assurer.of(claims(one));
    assertThat(found.rivals()).hasSize(1);
    assertThat(found.rivals().getFirst().verdict().difference())
        .isEqualTo(Difference.CONTRADICTORY);
    assertThat(found.appraisal().flags()).containsExactly(Flag.DISPUTED);
    assertThat(assurer.of(claims(other)).rivals().getFirst().claim())
        .isEqualTo(claims(one).getFirst());
  }

  @Test
  void aStoryWithSeveralFiguresIsNoRivalWhereOneOfThemAgrees() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry both =
        story("Courier", "2025-07-31", "It made 2,003 tonnes, of them 1,400 tonnes.", 2003, 1400);
    assertThat(assurer(List.of(one), both).of(claims(one)).rivals()).isEmpty();
  }

  @Test
  void whatAnEarlierStoryToldIsARepetition() {
    Entry early = story("Courier", "2025-07-01", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry late = story("Gazette", "2025-07-30", "Lynas made 2,003 tonnes.", 2003);
    Novelty novelty = assurer(List.of(late), early).of(claims(late)).novelty();
    assertThat(novelty.kind()).isEqualTo(Novelty.Kind.REPEATS);
    assertThat(novelty.earlier()).contains(claims(early).getFirst());
    assertThat(assurer(List.of(early), late).of(claims(early)).novelty().kind())
        .isEqualTo(Novelty.Kind.NOVEL);
  }

  @Test
  void anotherFigureThanBeforeIsAnUpdate() {
    Entry early = story("Courier", "2025-07-01", "Output was 1,900 tonnes, Lynas said.", 1900);
    Entry late = story("Gazette", "2025-07-30", "Lynas made 2,003 tonnes.", 2003);
    assertThat(assurer(List.of(late), early).of(claims(late)).novelty())
        .isEqualTo(new Novelty(Novelty.Kind.UPDATES, Optional.of(claims(early).getFirst())));
  }

  @Test
  void anUndatedStoryIsNotCalledNew() {
    Entry one = story("Gazette", "", "Lynas made 2,003 tonnes.", 2003);
    assertThat(assurer(List.of(one)).of(claims(one)).novelty()).isEqualTo(Novelty.UNKNOWN);
  }

  @Test
  void aPersonsRejectionTakesAStatementOut() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, Lynas said.", 2003);
    Entry other = story("Courier", "2025-07-31", "Adamas estimates output at 1,400 tonnes.", 1400);
    var judgement = new Judgement(Judgement.Kind.REJECT, "7", "", "misread", "Ann", Instant.EPOCH);
    var judged = new Judged(List.of(judgement), Map.of(claims(other).getFirst(), 7L));
    var assurer = Assurer.of(List.of(one, other), List.of(), KNOWN, judged);
    assertThat(assurer.of(claims(one)).rivals()).isEmpty();
    assertThat(assurer.of(claims(other)).appraisal().standing()).isEqualTo(Standing.RETRACTED);
  }

  @Test
  void anUnnamedSourceLeavesTheClaimUnjudged() {
    Entry one = story("Gazette", "2025-07-30", "Output was 2,003 tonnes, sources said.", 2003);
    Assurance found = assurer(List.of(one)).of(claims(one));
    assertThat(found.independence().origins()).isZero();
    assertThat(found.appraisal().credibility()).isEqualTo(Credibility.UNJUDGED);
    assertThat(found.code()).isEqualTo("F6");
  }

  @Test
  void theOrderOfTheStoriesChangesNothing() {
    var random = new Random(7);
    var all = new ArrayList<Entry>();
    List<String> outlets = List.of("Gazette", "Courier", "Lynas", "Herald");
    for (int i = 0; i < 24; i++) {
      double tonnes = 1000 + 500.0 * random.nextInt(3);
      String said = random.nextBoolean() ? ", Lynas said." : ", Adamas said.";
      String text = "In report %d output was %.0f tonnes%s".formatted(i, tonnes, said);
      String day = "2025-07-%02d".formatted(1 + random.nextInt(28));
      all.add(story(outlets.get(random.nextInt(4)), day, text, tonnes));
    }
    Entry asked = all.getFirst();
    Assurance first = assurer(List.of(asked), all.toArray(Entry[]::new)).of(claims(asked));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      Assurance again = assurer(List.of(asked), all.toArray(Entry[]::new)).of(claims(asked));
      assertThat(again.independence()).isEqualTo(first.independence());
      assertThat(again.appraisal()).isEqualTo(first.appraisal());
      assertThat(again.novelty()).isEqualTo(first.novelty());
      assertThat(again.rivals()).containsExactlyInAnyOrderElementsOf(first.rivals());
    }
  }

  private static Assurer assurer(List<Entry> asked, Entry... others) {
    return Assurer.of(asked, List.of(others), KNOWN, Judged.NOTHING);
  }

  private static List<StoryClaim> claims(Entry entry) {
    return List.of(
        new StoryClaim(entry.document().sha256(), entry.extraction().figures().getFirst()));
  }

  /** A story whose figures are output of Lynas in June 2025. */
  private Entry story(String publisher, String published, String text, double... tonnes) {
    String name = "s" + stories++;
    var head =
        new DocumentHead(
            name, "https://example.org/" + name, "", Period.of(published), "en", publisher, "");
    var actors = new ArrayList<Claim.Actor>();
    for (String body : List.of("Lynas", "Adamas")) {
      int at = text.indexOf(body);
      if (at >= 0) {
        ActorType type = body.equals("Lynas") ? ActorType.COMPANY : ActorType.RESEARCH;
        var evidence = new Evidence(new Span(at, at + body.length()), body);
        actors.add(
            new Claim.Actor(body, type, Country.UNKNOWN, Affiliation.UNKNOWN, List.of(evidence)));
      }
    }
    var figures = new ArrayList<Claim.Figure>();
    for (double value : tonnes) {
      String words = "%,.0f tonnes".formatted(value);
      int at = Math.max(text.indexOf(words), text.indexOf("%.0f tonnes".formatted(value)));
      figures.add(
          new Claim.Figure(
              "Lynas",
              "production",
              Quantity.of(value, "t"),
              Period.of("2025-06"),
              List.of(new Evidence(new Span(at, at + words.length()), words))));
    }
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(),
            actors,
            List.of(),
            List.of(),
            figures,
            List.of(),
            List.of(),
            List.of());
    var key =
        new StatementKey(
            new Subject(Subject.Kind.ACTOR, "Lynas", "", ""),
            Property.PRODUCTION,
            "",
            Period.of("2025-06"),
            Dating.TOLD,
            new Basis("mass", "", "", false));
    var keys = new StatementKeys(List.of(), Collections.nCopies(figures.size(), key), List.of());
    return new Entry(
        new SourceDocument("%064x".formatted(stories), head.url(), head, text), said, keys);
  }
}
