package org.gadolin.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;

/** Rows of the tables as values. */
final class Rows {

  private Rows() {}

  static Row row(ResultSet row, List<Evidence> evidence) throws SQLException {
    return new Row(
        Row.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("detail"),
        row.getString("country"),
        row.getString("affiliation"),
        row.getDouble("low"),
        row.getDouble("high"),
        row.getString("unit"),
        row.getString("as_of"),
        row.getString("participants"),
        KeyColumns.key(row),
        evidence);
  }

  static RecordedDocument document(ResultSet row) throws SQLException {
    var head =
        new DocumentHead(
            row.getString("name"),
            row.getString("url"),
            row.getString("title"),
            Period.of(row.getString("published")),
            row.getString("language"),
            row.getString("publisher"),
            row.getString("author"));
    return new RecordedDocument(
        row.getLong("number"),
        new SourceDocument(
            row.getString("sha256"), row.getString("source"), head, row.getString("text")));
  }

  static RecordedReading reading(ResultSet row) throws SQLException {
    return new RecordedReading(
        row.getLong("number"),
        row.getLong("document"),
        row.getString("sha256"),
        new ReadingVersion(
            row.getString("extractor"),
            row.getString("atlas"),
            Instant.parse(row.getString("recorded"))));
  }

  static ActorCount actor(ResultSet row) throws SQLException {
    return new ActorCount(
        row.getString("name"),
        ActorType.findById(row.getString("detail")).orElseThrow(),
        Country.of(row.getString("country")),
        Affiliation.findById(row.getString("affiliation")).orElseThrow(),
        row.getInt("documents"));
  }

  static Judgement judgement(ResultSet row) throws SQLException {
    return new Judgement(
        Judgement.Kind.valueOf(row.getString("kind")),
        row.getString("target"),
        row.getString("value"),
        row.getString("reason"),
        row.getString("author"),
        Instant.parse(row.getString("recorded")));
  }
}
