package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The chain of hashes: each thing appended – a document, a reading with its statements, a judgement
 * – is a link, whose hash covers its content and the hash before it. Who changes a byte later would
 * have to change every hash after it.
 */
record Chain(Connection connection) {

  /** What a link stands for. */
  enum Kind {
    DOCUMENT,
    READING,
    JUDGEMENT
  }

  /** Appends a link; the caller keeps other writers out. */
  void append(Kind kind, long target, String content) throws SQLException {
    long number = Sql.next(connection, "link");
    Sql.insert(
        connection,
        "link",
        "number, kind, target, content, hash",
        List.of(number, kind.name(), target, content, hash(last(), kind, target, content)));
  }

  /** {@return the hash of a link} */
  static String hash(String before, Kind kind, long target, String content) {
    return Digest.begin().add(before).add(kind.name()).add(target).add(content).hex();
  }

  private String last() throws SQLException {
    try (var prepared =
            connection.prepareStatement("SELECT hash FROM link ORDER BY number DESC LIMIT 1");
        var rows = prepared.executeQuery()) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
