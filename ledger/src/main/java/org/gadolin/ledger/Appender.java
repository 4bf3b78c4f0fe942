package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;

/** Writes one reading inside the caller's transaction. */
record Appender(Connection connection, RowMapper rows) {

  AppendResult append(SourceDocument document, Extraction said, ReadingVersion version)
      throws SQLException {
    insert(
        "INSERT OR IGNORE INTO document (sha256, source, name, url, title, published, known_from,"
            + " language, publisher, author, text, recorded) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        document.sha256(),
        document.source(),
        document.head().name(),
        document.head().url(),
        document.head().title(),
        document.head().published().iso(),
        Days.last(document.head().published()),
        document.head().language(),
        document.head().publisher(),
        document.head().author(),
        document.text(),
        version.recorded().toString());
    long number = number("SELECT number FROM document WHERE sha256 = ?", document.sha256());
    int written =
        insert(
            "INSERT OR IGNORE INTO reading (document, extractor, atlas, relevance, recorded)"
                + " VALUES (?,?,?,?,?)",
            number,
            version.extractor(),
            version.atlas(),
            said.relevance().id(),
            version.recorded().toString());
    if (written == 0) {
      return AppendResult.KNOWN;
    }
    long reading = number("SELECT max(number) FROM reading WHERE document = ?", number);
    for (Row row : rows.rows(said)) {
      statement(reading, row);
    }
    return AppendResult.NEW;
  }

  private void statement(long reading, Row row) throws SQLException {
    insert(
        "INSERT INTO statement (reading, kind, name, detail, country, affiliation, low, high, unit,"
            + " as_of, participants, key_subject, key_property, key_place, key_basis)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        reading,
        row.kind().name(),
        row.name(),
        row.detail(),
        row.country(),
        row.affiliation(),
        row.low(),
        row.high(),
        row.unit(),
        row.asOf(),
        row.participants(),
        row.key().subject(),
        row.key().property(),
        row.key().place(),
        row.key().basis());
    passages(number("SELECT last_insert_rowid() WHERE ? = ''", ""), row.evidence());
  }

  private void passages(long statement, List<Evidence> evidence) throws SQLException {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      insert(
          "INSERT INTO passage VALUES (?,?,?,?,?)",
          statement,
          i,
          one.span().start(),
          one.span().end(),
          one.words());
    }
  }

  private int insert(String sql, Object... values) throws SQLException {
    try (var prepared = prepared(sql, values)) {
      return prepared.executeUpdate();
    }
  }

  private long number(String sql, Object value) throws SQLException {
    try (var prepared = prepared(sql, value);
        var found = prepared.executeQuery()) {
      return found.getLong(1);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }
}
