package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.Extraction;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.StatementKey;

/**
 * What the ledger holds, as known at one date. Of each document the latest reading counts. Every
 * call looks anew.
 */
public final class LedgerView {

  private static final String LATEST =
      " JOIN document d ON d.number = r.document WHERE d.known_from <= ?"
          + " AND r.number = (SELECT max(number) FROM reading WHERE document = d.number)";

  private static final int MONTH = 7;

  private final Ledger ledger;
  private final String lastDay;

  LedgerView(Ledger ledger, Period knownOn) {
    this.ledger = ledger;
    this.lastDay = Days.last(knownOn);
  }

  /** {@return the documents, in the order they were recorded} */
  public List<RecordedDocument> documents() {
    return documents("SELECT * FROM document WHERE known_from <= ? ORDER BY number");
  }

  /** {@return the document of a number} */
  public Optional<RecordedDocument> findDocument(long number) {
    return documents("SELECT * FROM document WHERE known_from <= ? AND number = ?", number).stream()
        .findFirst();
  }

  /** {@return the latest reading of each document, in the order the documents were recorded} */
  public List<RecordedReading> readings() {
    String sql = "SELECT r.*, d.sha256 FROM reading r" + LATEST + " ORDER BY r.document";
    return ledger.look(
        connection -> {
          var found = new ArrayList<RecordedReading>();
          try (var query = Sql.prepared(connection, sql, withDay(List.of()));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(Rows.reading(rows));
            }
          }
          return List.copyOf(found);
        });
  }

  /**
   * {@return what changes whenever documents or readings are appended, and with the day asked for}:
   * the hash of the last link of the chain that is one of them
   */
  public String state() {
    String sql = "SELECT hash FROM link WHERE kind <> 'JUDGEMENT' ORDER BY number DESC LIMIT 1";
    return ledger.look(
        connection -> {
          try (var query = Sql.prepared(connection, sql, List.of());
              ResultSet row = query.executeQuery()) {
            return lastDay + " " + (row.next() ? row.getString("hash") : "");
          }
        });
  }

  /** {@return the versions of what stands at one address, oldest first} */
  public List<RecordedDocument> versions(String url) {
    return documents(
        "SELECT * FROM document WHERE known_from <= ? AND url = ? ORDER BY number", url);
  }

  private List<RecordedDocument> documents(String sql, Object... more) {
    return ledger.look(
        connection -> {
          var found = new ArrayList<RecordedDocument>();
          try (var query = Sql.prepared(connection, sql, withDay(List.of(more)));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(Rows.document(rows));
            }
          }
          return List.copyOf(found);
        });
  }

  /** {@return the figures and events that are wanted, in the order they were recorded} */
  public List<Statement> statements(StatementFilter wanted) {
    var condition = wanted.condition();
    String sql =
        "SELECT s.*, r.document AS said_by FROM statement s JOIN reading r ON r.number = s.reading"
            + LATEST
            + " AND s.kind IN ('FIGURE', 'EVENT')"
            + condition.sql()
            + " ORDER BY s.number LIMIT "
            + wanted.most();
    return statements(sql, condition.values());
  }

  private List<Statement> statements(String sql, List<Object> values) {
    return ledger.look(
        connection -> {
          var found = new ArrayList<Statement>();
          try (var query = Sql.prepared(connection, sql, withDay(values));
              var passages = new Passages(connection);
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              long number = rows.getLong("number");
              Row row = Rows.row(rows, passages.of(number));
              var claim =
                  row.kind() == Row.Kind.EVENT ? RowMapper.event(row) : RowMapper.figure(row);
              found.add(new Statement(number, rows.getLong("said_by"), row.key(), claim));
            }
          }
          return List.copyOf(found);
        });
  }

  /**
   * {@return the figure or event of a number}, also of an earlier reading: what was judged stays
   * judged when the same is read again.
   */
  public Optional<Statement> findStatement(long number) {
    String sql =
        "SELECT s.*, r.document AS said_by FROM statement s JOIN reading r ON r.number = s.reading"
            + " JOIN document d ON d.number = r.document WHERE d.known_from <= ?"
            + " AND s.number = ? AND s.kind IN ('FIGURE', 'EVENT')";
    return statements(sql, List.of(number)).stream().findFirst();
  }

  /** {@return where the statement of a number stands} */
  public Optional<StatementPlace> findPlace(long number) {
    String sql =
        "SELECT d.sha256, r.extractor, r.atlas, s.number -"
            + " (SELECT min(number) FROM statement WHERE reading = r.number) AS place"
            + " FROM statement s JOIN reading r ON r.number = s.reading"
            + " JOIN document d ON d.number = r.document WHERE d.known_from <= ? AND s.number = ?";
    return ledger.look(
        connection -> {
          try (var query = Sql.prepared(connection, sql, withDay(List.of(number)));
              ResultSet row = query.executeQuery()) {
            return row.next()
                ? Optional.of(
                    new StatementPlace(
                        row.getString("sha256"),
                        row.getString("extractor"),
                        row.getString("atlas"),
                        row.getLong("place")))
                : Optional.empty();
          }
        });
  }

  /** {@return the number that the statement at a place has here} */
  public Optional<Long> findNumber(StatementPlace place) {
    String sql =
        "SELECT min(s.number) + ? AS number FROM statement s JOIN reading r ON r.number = s.reading"
            + " JOIN document d ON d.number = r.document"
            + " WHERE d.sha256 = ? AND r.extractor = ? AND r.atlas = ? HAVING count(*) > ?";
    List<Object> values =
        List.of(place.offset(), place.sha256(), place.extractor(), place.atlas(), place.offset());
    return ledger.look(
        connection -> {
          try (var query = Sql.prepared(connection, sql, values);
              ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getLong("number")) : Optional.empty();
          }
        });
  }

  /**
   * {@return the numbers of the documents that state something of the same subject and property,
   * the last recorded first}: of the key's time or its month, where it has one, else of any time
   *
   * @param most how many at most
   */
  public List<Long> about(StatementKey key, int most) {
    String asOf = key.asOf().iso();
    String ofItsTime = " AND (s.key_as_of = ? OR substr(s.key_as_of, 1, 7) = ?)";
    String sql =
        "SELECT r.document AS said_by FROM statement s JOIN reading r ON r.number = s.reading"
            + LATEST
            + " AND s.key_holder = ? AND s.key_property = ? AND s.key_product = ?"
            + " AND s.key_stage = ? AND s.key_kind = ? AND s.key_place = ?"
            + (asOf.isEmpty() ? "" : ofItsTime)
            + " GROUP BY r.document ORDER BY r.document DESC LIMIT "
            + most;
    var subject = key.subject();
    var values =
        new ArrayList<Object>(
            List.of(
                subject.holder(),
                key.property().id(),
                subject.product(),
                subject.stage(),
                subject.kind().name(),
                key.place()));
    if (!asOf.isEmpty()) {
      values.add(asOf);
      values.add(asOf.substring(0, Math.min(MONTH, asOf.length())));
    }
    return ledger.look(
        connection -> {
          var found = new ArrayList<Long>();
          try (var query = Sql.prepared(connection, sql, withDay(values));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(rows.getLong("said_by"));
            }
          }
          return List.copyOf(found);
        });
  }

  /** {@return a document with its latest reading and the keys of what it says} */
  public Optional<Entry> findEntry(long document) {
    Optional<RecordedDocument> found = findDocument(document);
    String sql = "SELECT r.number, r.relevance FROM reading r" + LATEST + " AND d.number = ?";
    return found.flatMap(
        one ->
            ledger.look(
                connection -> {
                  try (var query = Sql.prepared(connection, sql, withDay(List.of(document)));
                      ResultSet reading = query.executeQuery()) {
                    if (!reading.next()) {
                      return Optional.empty();
                    }
                    var relevance =
                        Relevance.findById(reading.getString("relevance")).orElseThrow();
                    List<Row> rows = rows(connection, reading.getLong("number"));
                    return Optional.of(
                        new Entry(
                            one.document(),
                            RowMapper.extraction(relevance, rows),
                            RowMapper.keys(rows)));
                  }
                }));
  }

  /** {@return what the document with this hash says, by its latest reading} */
  public Optional<Extraction> extraction(String sha256) {
    String sql = "SELECT r.number, r.relevance FROM reading r" + LATEST + " AND d.sha256 = ?";
    return ledger.look(
        connection -> {
          try (var query = Sql.prepared(connection, sql, withDay(List.of(sha256)));
              ResultSet found = query.executeQuery()) {
            if (!found.next()) {
              return Optional.empty();
            }
            var relevance = Relevance.findById(found.getString("relevance")).orElseThrow();
            List<Row> rows = rows(connection, found.getLong("number"));
            return Optional.of(RowMapper.extraction(relevance, rows));
          }
        });
  }

  static List<Row> rows(Connection connection, long reading) throws SQLException {
    var found = new ArrayList<Row>();
    try (var query =
            Sql.prepared(
                connection,
                "SELECT * FROM statement WHERE reading = ? ORDER BY number",
                List.of(reading));
        var passages = new Passages(connection);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(Rows.row(rows, passages.of(rows.getLong("number"))));
      }
    }
    return found;
  }

  /**
   * {@return the actors that documents name, by name}; a name told with several kinds, seats or
   * affiliations stands there once for each
   */
  public List<ActorCount> actors() {
    String sql =
        "SELECT s.name, s.detail, s.country, s.affiliation, count(*) AS documents"
            + " FROM statement s JOIN reading r ON r.number = s.reading"
            + LATEST
            + " AND s.kind = 'ACTOR' GROUP BY s.name, s.detail, s.country, s.affiliation"
            + " ORDER BY s.name, documents DESC, s.detail, s.country";
    return ledger.look(
        connection -> {
          var found = new ArrayList<ActorCount>();
          try (var query = Sql.prepared(connection, sql, withDay(List.of()));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(Rows.actor(rows));
            }
          }
          return List.copyOf(found);
        });
  }

  /** {@return what has been judged up to the end of the day, in order} */
  public List<Judgement> judgements() {
    return ledger.look(
        connection -> {
          var found = new ArrayList<Judgement>();
          try (var query =
                  Sql.prepared(
                      connection,
                      "SELECT * FROM judgement WHERE substr(recorded, 1, 10) <= ? ORDER BY number",
                      List.of(lastDay));
              ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              found.add(Rows.judgement(rows));
            }
          }
          return List.copyOf(found);
        });
  }

  private List<Object> withDay(List<Object> values) {
    var all = new ArrayList<Object>();
    all.add(lastDay);
    all.addAll(values);
    return all;
  }
}
