package org.gadolin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Unclear;

/** Turns an extraction into rows and back, in the same order. */
final class RowMapper {

  private RowMapper() {}

  static List<Row> rows(Extraction said, StatementKeys keys) {
    var rows = new ArrayList<Row>();
    for (var one : said.mentions()) {
      rows.add(words(Row.Kind.MENTION, one.id(), one.layer().id(), one.evidence()));
    }
    for (var one : said.actors()) {
      rows.add(
          named(
              Row.Kind.ACTOR,
              one.name(),
              one.type().id(),
              one.country(),
              one.stateAffiliated().id(),
              one.evidence()));
    }
    for (var one : said.places()) {
      rows.add(
          named(Row.Kind.PLACE, one.name(), one.type().id(), one.country(), "", one.evidence()));
    }
    for (int i = 0; i < said.events().size(); i++) {
      rows.add(event(said.events().get(i), keys.events().get(i)));
    }
    for (int i = 0; i < said.figures().size(); i++) {
      rows.add(figure(Row.Kind.FIGURE, said.figures().get(i), keys.figures().get(i)));
    }
    for (int i = 0; i < said.otherFigures().size(); i++) {
      var one = said.otherFigures().get(i);
      rows.add(figure(Row.Kind.OTHER_FIGURE, one, keys.otherFigures().get(i)));
    }
    for (var one : said.relations()) {
      rows.add(words(Row.Kind.RELATION, one.cause(), one.effect(), one.evidence()));
    }
    for (var one : said.unclear()) {
      rows.add(words(Row.Kind.UNCLEAR, one.reason(), "", List.of(one.evidence())));
    }
    return rows;
  }

  static Extraction extraction(Relevance relevance, List<Row> rows) {
    var mentions = new ArrayList<Claim.Mention>();
    var actors = new ArrayList<Claim.Actor>();
    var places = new ArrayList<Claim.Place>();
    var events = new ArrayList<Claim.Event>();
    var figures = new ArrayList<Claim.Figure>();
    var others = new ArrayList<Claim.Figure>();
    var relations = new ArrayList<Claim.Relation>();
    var unclear = new ArrayList<Unclear>();
    for (Row row : rows) {
      switch (row.kind()) {
        case MENTION ->
            mentions.add(
                new Claim.Mention(
                    Layer.valueOf(row.detail().toUpperCase(Locale.ROOT)),
                    row.name(),
                    row.evidence()));
        case ACTOR ->
            actors.add(
                new Claim.Actor(
                    row.name(),
                    ActorType.findById(row.detail()).orElseThrow(),
                    Country.of(row.country()),
                    Affiliation.findById(row.affiliation()).orElseThrow(),
                    row.evidence()));
        case PLACE ->
            places.add(
                new Claim.Place(
                    row.name(),
                    PlaceType.findById(row.detail()).orElseThrow(),
                    Country.of(row.country()),
                    row.evidence()));
        case EVENT -> events.add(event(row));
        case FIGURE -> figures.add(figure(row));
        case OTHER_FIGURE -> others.add(figure(row));
        case RELATION ->
            relations.add(new Claim.Relation(row.name(), row.detail(), row.evidence()));
        case UNCLEAR -> unclear.add(new Unclear(row.name(), row.evidence().getFirst()));
      }
    }
    return new Extraction(
        relevance, mentions, actors, places, events, figures, others, relations, unclear);
  }

  static StatementKeys keys(List<Row> rows) {
    return new StatementKeys(
        keys(rows, Row.Kind.EVENT), keys(rows, Row.Kind.FIGURE), keys(rows, Row.Kind.OTHER_FIGURE));
  }

  private static List<StatementKey> keys(List<Row> rows, Row.Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).map(Row::key).toList();
  }

  static Claim.Figure figure(Row row) {
    return new Claim.Figure(
        row.name(),
        row.detail(),
        new Quantity(row.low(), row.high(), row.unit()),
        Period.of(row.asOf()),
        row.evidence());
  }

  static Claim.Event event(Row row) {
    return new Claim.Event(
        EventType.findById(row.detail()).orElseThrow(),
        Period.of(row.asOf()),
        row.participants().lines().toList(),
        row.evidence());
  }

  private static Row figure(Row.Kind kind, Claim.Figure one, StatementKey key) {
    return new Row(
        kind,
        one.subject(),
        one.quantity(),
        "",
        "",
        one.value().low(),
        one.value().high(),
        one.value().unit(),
        one.date().iso(),
        "",
        key,
        one.evidence());
  }

  private static Row event(Claim.Event one, StatementKey key) {
    return new Row(
        Row.Kind.EVENT,
        "",
        one.type().id(),
        "",
        "",
        Double.NaN,
        Double.NaN,
        "",
        one.date().iso(),
        String.join("\n", one.participants()),
        key,
        one.evidence());
  }

  private static Row words(Row.Kind kind, String name, String detail, List<Evidence> evidence) {
    return named(kind, name, detail, Country.UNKNOWN, "", evidence);
  }

  private static Row named(
      Row.Kind kind,
      String name,
      String detail,
      Country country,
      String affiliation,
      List<Evidence> evidence) {
    return new Row(
        kind,
        name,
        detail,
        country.code(),
        affiliation,
        Double.NaN,
        Double.NaN,
        "",
        "",
        "",
        StatementKey.NONE,
        evidence);
  }
}
