package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Evidence;
import org.gadolin.core.Judgement;
import org.gadolin.core.SourceDocument;

/** Writes inside the caller's transaction, which keeps other writers out. */
record Appender(Connection connection) {

  static final String DOCUMENT =
      "number, sha256, source, name, url, title, published, known_from, language, publisher,"
          + " author, text, recorded";
  static final String READING = "number, document, extractor, atlas, relevance, recorded";
  static final String STATEMENT =
      "number, reading, kind, name, detail, country, affiliation, low, high, unit, as_of,"
          + " participants, digest, "
          + KeyColumns.NAMES;
  static final String PASSAGE = "statement, place, span_start, span_end, words";
  static final String JUDGEMENT = "number, kind, target, value, reason, author, recorded";

  AppendResult append(Entry entry, ReadingVersion version) throws SQLException {
    long document = document(entry.document(), version.recorded().toString());
    long known =
        Sql.number(
            connection,
            "SELECT number FROM reading WHERE document = ? AND extractor = ? AND atlas = ?",
            document,
            version.extractor(),
            version.atlas());
    if (known > 0) {
      return AppendResult.KNOWN;
    }
    long reading = Sql.next(connection, "reading");
    List<Object> values =
        List.of(
            reading,
            document,
            version.extractor(),
            version.atlas(),
            entry.extraction().relevance().id(),
            version.recorded().toString());
    Sql.insert(connection, "reading", READING, values);
    List<String> digests = statements(reading, RowMapper.rows(entry.extraction(), entry.keys()));
    new Chain(connection).append(Chain.Kind.READING, reading, content(values, digests));
    return AppendResult.NEW;
  }

  long judge(Judgement judgement) throws SQLException {
    long number = Sql.next(connection, "judgement");
    List<Object> values =
        List.of(
            number,
            judgement.kind().name(),
            judgement.target(),
            judgement.value(),
            judgement.reason(),
            judgement.author(),
            judgement.at().toString());
    Sql.insert(connection, "judgement", JUDGEMENT, values);
    new Chain(connection).append(Chain.Kind.JUDGEMENT, number, content(values, List.of()));
    return number;
  }

  /** {@return the hash of a row's values, and of the digests of what belongs to it} */
  static String content(List<?> values, List<String> digests) {
    var digest = Digest.begin();
    values.forEach(value -> digest.add(value.toString()));
    digests.forEach(digest::add);
    return digest.hex();
  }

  private long document(SourceDocument document, String recorded) throws SQLException {
    long known =
        Sql.number(connection, "SELECT number FROM document WHERE sha256 = ?", document.sha256());
    if (known > 0) {
      return known;
    }
    long number = Sql.next(connection, "document");
    List<Object> values =
        List.of(
            number,
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
            recorded);
    Sql.insert(connection, "document", DOCUMENT, values);
    new Chain(connection).append(Chain.Kind.DOCUMENT, number, content(values, List.of()));
    return number;
  }

  private List<String> statements(long reading, List<Row> rows) throws SQLException {
    var digests = new ArrayList<String>();
    long number = Sql.next(connection, "statement");
    try (var statements = connection.prepareStatement(Sql.insertion("statement", STATEMENT));
        var passages = connection.prepareStatement(Sql.insertion("passage", PASSAGE))) {
      for (Row row : rows) {
        String digest = row.digest();
        digests.add(digest);
        var values = new ArrayList<>();
        values.addAll(
            List.of(
                number,
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
                digest));
        values.addAll(KeyColumns.values(row.key()));
        Sql.set(statements, values);
        statements.addBatch();
        for (int i = 0; i < row.evidence().size(); i++) {
          Evidence one = row.evidence().get(i);
          Sql.set(passages, List.of(number, i, one.span().start(), one.span().end(), one.words()));
          passages.addBatch();
        }
        number++;
      }
      statements.executeBatch();
      passages.executeBatch();
    }
    return digests;
  }
}
