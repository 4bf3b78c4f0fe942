package org.gadolin.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;

/** What the ledger holds, as known at one date. Of each document the latest reading counts. */
public final class LedgerView {

  private static final String LATEST =
      " JOIN document d ON d.number = r.document WHERE d.known_from <= ?"
          + " AND r.number = (SELECT max(number) FROM reading WHERE document = d.number)";

  private final Ledger ledger;
  private final String lastDay;

  LedgerView(Ledger ledger, Period knownOn) {
    this.ledger = ledger;
    this.lastDay = Days.last(knownOn);
  }

  /** {@return the documents, in the order they were recorded} */
  public List<RecordedDocument> documents() {
    return ledger.look(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT * FROM document WHERE known_from <= ? ORDER BY number")) {
            query.setString(1, lastDay);
            var found = new ArrayList<RecordedDocument>();
            try (ResultSet rows = query.executeQuery()) {
              while (rows.next()) {
                found.add(new RecordedDocument(rows.getLong("number"), document(rows)));
              }
            }
            return List.copyOf(found);
          }
        });
  }

  /** {@return the figures whose key passes, in the order they were recorded} */
  public List<Statement> statements(Predicate<StatementKey> wanted) {
    String sql =
        "SELECT s.*, d.sha256 FROM statement s JOIN reading r ON r.number = s.reading"
            + LATEST
            + " AND s.kind = 'FIGURE' ORDER BY s.number";
    return ledger.look(
        connection -> {
          var found = new ArrayList<Statement>();
          try (var query = connection.prepareStatement(sql)) {
            query.setString(1, lastDay);
            try (ResultSet rows = query.executeQuery()) {
              while (rows.next()) {
                StatementKey key = key(rows);
                if (wanted.test(key)) {
                  long number = rows.getLong("number");
                  var row = row(rows, key, passages(rows, number));
                  found.add(
                      new Statement(number, rows.getString("sha256"), key, RowMapper.figure(row)));
                }
              }
            }
          }
          return List.copyOf(found);
        });
  }

  /** {@return what the document with this hash says, by its latest reading} */
  public Optional<Extraction> extraction(String sha256) {
    return ledger.look(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT r.number, r.relevance FROM reading r" + LATEST + " AND d.sha256 = ?")) {
            query.setString(1, lastDay);
            query.setString(2, sha256);
            try (ResultSet found = query.executeQuery()) {
              if (!found.next()) {
                return Optional.empty();
              }
              var relevance = Relevance.findById(found.getString("relevance")).orElseThrow();
              return Optional.of(
                  ledger.rows().extraction(relevance, rows(found, found.getLong("number"))));
            }
          }
        });
  }

  private static List<Row> rows(ResultSet from, long reading) throws SQLException {
    var found = new ArrayList<Row>();
    try (var query =
        from.getStatement()
            .getConnection()
            .prepareStatement("SELECT * FROM statement WHERE reading = ? ORDER BY number")) {
      query.setLong(1, reading);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows, key(rows), passages(rows, rows.getLong("number"))));
        }
      }
    }
    return found;
  }

  private static List<Evidence> passages(ResultSet from, long statement) throws SQLException {
    var found = new ArrayList<Evidence>();
    try (var query =
        from.getStatement()
            .getConnection()
            .prepareStatement("SELECT * FROM passage WHERE statement = ? ORDER BY place")) {
      query.setLong(1, statement);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          var span = new Span(rows.getInt("span_start"), rows.getInt("span_end"));
          found.add(new Evidence(span, rows.getString("words")));
        }
      }
    }
    return found;
  }

  private static StatementKey key(ResultSet row) throws SQLException {
    return new StatementKey(
        row.getString("key_subject"),
        row.getString("key_property"),
        row.getString("key_place"),
        Period.of(row.getString("as_of")),
        row.getString("key_basis"));
  }

  private static Row row(ResultSet row, StatementKey key, List<Evidence> evidence)
      throws SQLException {
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
        key,
        evidence);
  }

  private static SourceDocument document(ResultSet row) throws SQLException {
    var head =
        new DocumentHead(
            row.getString("name"),
            row.getString("url"),
            row.getString("title"),
            Period.of(row.getString("published")),
            row.getString("language"),
            row.getString("publisher"),
            row.getString("author"));
    return new SourceDocument(
        row.getString("sha256"), row.getString("source"), head, row.getString("text"));
  }
}
