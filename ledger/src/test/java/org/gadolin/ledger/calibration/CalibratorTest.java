package org.gadolin.ledger.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
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
import org.junit.jupiter.api.Test;

class CalibratorTest {

  private static final Publishers KNOWN =
      new Publishers() {
        @Override
        public Optional<Publisher> findPublisher(DocumentHead head) {
          return findByName(head.publisher());
        }

        @Override
        public Optional<Publisher> findByName(String name) {
          return name.equals("Gazette") ? Optional.of(Publisher.unknown(name)) : Optional.empty();
        }
      };

  private int stories;

  @Test
  void aPlantThatOpensInTimeConfirmsItsPlan() {
    var kept = only(plan("2024-03-01", "2025"), opening("2025-06-10", "2025-06"));
    assertThat(kept.outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(kept.by()).isPresent();
    assertThat(kept.promise().issuer()).isEqualTo("Lynas");
  }

  @Test
  void aPlantThatOpensLaterIsLateAndOneNobodyTellsOfOverdue() {
    assertThat(only(plan("2024-03-01", "2024-12"), opening("2025-06-10", "2025-06")).outcome())
        .isEqualTo(Outcome.LATE);
    assertThat(only(plan("2024-03-01", "2024-12")).outcome()).isEqualTo(Outcome.OVERDUE);
    assertThat(only(plan("2024-03-01", "2026")).outcome()).isEqualTo(Outcome.OPEN);
    assertThat(only(plan("2024-03-01", "2025")).outcome()).isEqualTo(Outcome.OPEN);
  }

  @Test
  void anotherPlantConfirmsNothing() {
    var kept =
        only(
            plan("2024-03-01", "2024-12", "Kalgoorlie"),
            opening("2024-06-10", "2024-06", "Kuantan"));
    assertThat(kept.outcome()).isEqualTo(Outcome.OVERDUE);
  }

  @Test
  void aFigureOfThatTimeConfirmsOrContradictsWhatWasAnnounced() {
    assertThat(
            only(output("2023-03-01", "2024", 1000), output("2025-02-01", "2024", 950)).outcome())
        .isEqualTo(Outcome.CONFIRMED);
    assertThat(
            only(output("2023-03-01", "2024", 1000), output("2025-02-01", "2024", 600)).outcome())
        .isEqualTo(Outcome.CONTRADICTED);
    assertThat(
            only(output("2023-03-01", "2024", 1000), output("2023-06-01", "2024", 600)).outcome())
        .as("a later forecast is no outcome")
        .isEqualTo(Outcome.OVERDUE);
  }

  @Test
  void onePlanToldTwiceIsOneOfItsIssuerAndOneOfEachPublisher() {
    var calibrator = calibrator(plan("2024-03-01", "2024-12"), plan("2024-04-01", "2024-12"));
    assertThat(calibrator.byIssuer())
        .singleElement()
        .satisfies(one -> assertThat(one.announcements()).hasSize(1));
    assertThat(calibrator.byPublisher())
        .singleElement()
        .satisfies(one -> assertThat(one.source()).isEqualTo("Gazette"));
  }

  /** Wilson's interval for 8 of 10: 0.490 to 0.943 (Brown, Cai and DasGupta 2001, formula 4). */
  @Test
  void theShareConfirmedHasItsInterval() {
    Promise promise = only(plan("2024-03-01", "2024-12")).promise();
    List<Kept> ten =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    new Kept(
                        promise, i < 8 ? Outcome.CONFIRMED : Outcome.OVERDUE, Optional.empty()))
            .toList();
    var found = new TrackRecord("x", ten);
    assertThat(found.counts()).containsAllEntriesOf(Map.of(Outcome.CONFIRMED, 8, Outcome.LATE, 0));
    assertThat(found.interval().getFirst()).isCloseTo(0.490, within(0.001));
    assertThat(found.interval().getLast()).isCloseTo(0.943, within(0.001));
    assertThat(new TrackRecord("x", List.of()).interval()).containsExactly(0.0, 1.0);
  }

  private Kept only(Entry first, Entry... more) {
    Entry[] all = Stream.concat(Stream.of(first), Stream.of(more)).toArray(Entry[]::new);
    String story = first.document().sha256();
    return calibrator(all).announcements().stream()
        .filter(one -> one.promise().claim().story().equals(story))
        .findFirst()
        .orElseThrow();
  }

  private static Calibrator calibrator(Entry... entries) {
    return Calibrator.of(List.of(entries), KNOWN, Period.of("2025-10-01"));
  }

  private Entry plan(String published, String due, String... places) {
    return act(EventType.PLANT_PLAN, published, due, places);
  }

  private Entry opening(String published, String day, String... places) {
    return act(EventType.PLANT_OPENING, published, day, places);
  }

  private Entry act(EventType type, String published, String day, String... places) {
    var evidence = List.of(new Evidence(new Span(0, 20), "x".repeat(20)));
    var event = new Claim.Event(type, Period.of(day), List.of("Lynas"), evidence);
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(),
            List.of(),
            Stream.of(places)
                .map(name -> new Claim.Place(name, PlaceType.CITY, Country.UNKNOWN, evidence))
                .toList(),
            List.of(event),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var key = key(Property.EVENT, day, Basis.of(type));
    return entry(published, said, new StatementKeys(List.of(key), List.of(), List.of()));
  }

  private Entry output(String published, String year, double tonnes) {
    var evidence = List.of(new Evidence(new Span(0, 20), "x".repeat(20)));
    var figure =
        new Claim.Figure(
            "Lynas", "production", Quantity.of(tonnes, "t"), Period.of(year), evidence);
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(figure),
            List.of(),
            List.of(),
            List.of());
    var key = key(Property.PRODUCTION, year, new Basis("mass", "", "", false));
    return entry(published, said, new StatementKeys(List.of(), List.of(key), List.of()));
  }

  private static StatementKey key(Property property, String asOf, Basis basis) {
    return new StatementKey(
        new Subject(Subject.Kind.ACTOR, "Lynas", "", ""),
        property,
        "",
        Period.of(asOf),
        Dating.TOLD,
        basis);
  }

  private Entry entry(String published, Extraction said, StatementKeys keys) {
    String name = "s" + stories++;
    var head = new DocumentHead(name, "", "", Period.of(published), "en", "Gazette", "");
    var document = new SourceDocument("%064x".formatted(stories), name, head, "x".repeat(20));
    return new Entry(document, said, keys);
  }
}
