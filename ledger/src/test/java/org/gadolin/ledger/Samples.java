package org.gadolin.ledger;

import java.time.Instant;
import java.util.List;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.gadolin.core.Unclear;

/** Made-up documents for the ledger's tests. */
final class Samples {

  static final ReadingVersion VERSION = new ReadingVersion("1", "a", Instant.EPOCH);

  private Samples() {}

  static SourceDocument document(int number) {
    return document(number, "2025-07");
  }

  static SourceDocument document(int number, String published) {
    var head =
        new DocumentHead(
            "d" + number, "https://example.org/d", "Title", Period.of(published), "en", "P", "A");
    return new SourceDocument(
        "%064x".formatted(number), "d.txt", head, "Text 1 of number " + number);
  }

  static Entry entry(int number) {
    return entry(document(number));
  }

  static Entry entry(SourceDocument document) {
    return new Entry(document, extraction(), keys());
  }

  /** The same document read without finding anything. */
  static Entry silent(SourceDocument document) {
    var none = new StatementKeys(List.of(), List.of(), List.of());
    return new Entry(document, Extraction.NOTHING, none);
  }

  static StatementKeys keys() {
    return new StatementKeys(
        List.of(
            new StatementKey(
                new Subject(Subject.Kind.ACTOR, "Lynas", "", ""),
                Property.EVENT,
                "",
                Period.UNDATED,
                Dating.NONE,
                Basis.of(EventType.OFFTAKE))),
        List.of(
            new StatementKey(
                new Subject(Subject.Kind.PLACE, "China", "separation", "REE"),
                Property.CAPACITY,
                "",
                Period.of("2025"),
                Dating.TOLD,
                new Basis("mass_rate", "reo", "", true))),
        List.of(StatementKey.NONE));
  }

  static Extraction extraction() {
    var here = List.of(new Evidence(new Span(0, 4), "Text"));
    var twice = List.of(here.getFirst(), new Evidence(new Span(5, 6), "1"));
    var figure =
        new Claim.Figure(
            "China separation",
            "production capacity",
            new Quantity(1, 2, "t/yr"),
            Period.of("2025"),
            here);
    return new Extraction(
        Relevance.RARE_EARTH,
        List.of(new Claim.Mention(Layer.ELEMENT, "Nd", twice)),
        List.of(
            new Claim.Actor("Lynas", ActorType.COMPANY, Country.of("AU"), Affiliation.NO, here)),
        List.of(new Claim.Place("China", PlaceType.COUNTRY, Country.of("CN"), here)),
        List.of(
            new Claim.Event(EventType.OFFTAKE, Period.UNDATED, List.of("Lynas", "China"), here)),
        List.of(figure),
        List.of(new Claim.Figure("x", "y", Quantity.of(-3, "kWh"), Period.UNDATED, here)),
        List.of(new Claim.Relation("a", "b", here)),
        List.of(new Unclear("digits run together", here.getFirst())));
  }
}
