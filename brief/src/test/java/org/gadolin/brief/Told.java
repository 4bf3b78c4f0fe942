package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
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
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Unclear;
import org.gadolin.ledger.Entry;

/** A document for tests, its claims named by the words of its text that say them. */
final class Told {

  private final String text;
  private final String url;
  private final String published;
  private final List<Claim.Mention> mentions = new ArrayList<>();
  private final List<Claim.Actor> actors = new ArrayList<>();
  private final List<Claim.Place> places = new ArrayList<>();
  private final List<Claim.Event> events = new ArrayList<>();
  private final List<Claim.Figure> figures = new ArrayList<>();
  private final List<Unclear> unclear = new ArrayList<>();

  Told(String url, String published, String text) {
    this.url = url;
    this.published = published;
    this.text = text;
  }

  static Told of(String text) {
    return new Told("https://example.org/news", "2025-10-01", text);
  }

  Told mention(Layer layer, String id, String words) {
    mentions.add(new Claim.Mention(layer, id, at(words)));
    return this;
  }

  Told company(String name, String country) {
    return actor(name, ActorType.COMPANY, country);
  }

  Told actor(String name, ActorType type, String country) {
    actors.add(new Claim.Actor(name, type, Country.of(country), Affiliation.UNKNOWN, at(name)));
    return this;
  }

  Told country(String name, String code, String words) {
    places.add(new Claim.Place(name, PlaceType.COUNTRY, Country.of(code), at(words)));
    return this;
  }

  Told event(EventType type, String date, String words, String... participants) {
    events.add(new Claim.Event(type, Period.of(date), List.of(participants), at(words)));
    return this;
  }

  Told figure(String subject, String quantity, double value, String unit, String words) {
    return figure(subject, quantity, value, unit, "", words);
  }

  Told figure(
      String subject, String quantity, double value, String unit, String date, String words) {
    figures.add(
        new Claim.Figure(subject, quantity, Quantity.of(value, unit), Period.of(date), at(words)));
    return this;
  }

  Told unclear(String reason, String words) {
    unclear.add(new Unclear(reason, at(words).getFirst()));
    return this;
  }

  Entry input() {
    String sha = String.format("%064x", (url + text).hashCode() & 0xffffffffL);
    var head = new DocumentHead("d", url, "A <b>title</b>", Period.of(published), "en", "", "");
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            mentions,
            actors,
            places,
            events,
            figures,
            List.of(),
            List.of(),
            unclear);
    return new Entry(new SourceDocument(sha, "d.txt", head, text), said, keys(said));
  }

  private static StatementKeys keys(Extraction said) {
    return new StatementKeys(
        Collections.nCopies(said.events().size(), StatementKey.NONE),
        Collections.nCopies(said.figures().size(), StatementKey.NONE),
        List.of());
  }

  private List<Evidence> at(String words) {
    int unit = text.indexOf(words);
    if (unit < 0) {
      throw new IllegalArgumentException("The text must hold the words (%s).".formatted(words));
    }
    int start = text.codePointCount(0, unit);
    int end = start + words.codePointCount(0, words.length());
    return List.of(new Evidence(new Span(start, end), words));
  }
}
