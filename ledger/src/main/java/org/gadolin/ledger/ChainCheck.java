package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Computes every hash anew and tells where it differs from what is kept.
 *
 * @param connection to the database
 * @param faults takes what is wrong, in one clause
 */
record ChainCheck(Connection connection, Consumer<String> faults) {

  private record Link(long number, Chain.Kind kind, long target, String content, String hash) {}

  void run() throws SQLException {
    String before = "";
    long number = 0;
    for (Link link : links()) {
      number++;
      if (link.number() != number) {
        faults.accept("link %d of the chain is missing".formatted(number));
        number = link.number();
      }
      String hash = Chain.hash(before, link.kind(), link.target(), link.content());
      if (!hash.equals(link.hash())) {
        faults.accept("link %d of the chain does not follow from the one before".formatted(number));
      }
      before = link.hash();
      check(link);
    }
    unlinked("document", Chain.Kind.DOCUMENT);
    unlinked("reading", Chain.Kind.READING);
    unlinked("judgement", Chain.Kind.JUDGEMENT);
  }

  private List<Link> links() throws SQLException {
    var links = new ArrayList<Link>();
    try (var query = connection.prepareStatement("SELECT * FROM link ORDER BY number");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        links.add(
            new Link(
                rows.getLong("number"),
                Chain.Kind.valueOf(rows.getString("kind")),
                rows.getLong("target"),
                rows.getString("content"),
                rows.getString("hash")));
      }
    }
    return links;
  }

  private void check(Link link) throws SQLException {
    switch (link.kind()) {
      case DOCUMENT -> row(link, "document", Appender.DOCUMENT, List.of());
      case JUDGEMENT -> row(link, "judgement", Appender.JUDGEMENT, List.of());
      case READING -> row(link, "reading", Appender.READING, statements(link.target()));
    }
  }

  private void row(Link link, String table, String columns, List<String> digests)
      throws SQLException {
    List<String> values = values(connection, table, columns, link.target());
    if (values.isEmpty()) {
      faults.accept("%s %d is gone".formatted(table, link.target()));
    } else if (!Appender.content(values, digests).equals(link.content())) {
      faults.accept("%s %d is not what was recorded".formatted(table, link.target()));
    }
  }

  /** {@return the digests computed from the rows; a row that no longer has its own is told} */
  private List<String> statements(long reading) throws SQLException {
    var digests = new ArrayList<String>();
    String sql = "SELECT * FROM statement WHERE reading = ? ORDER BY number";
    try (var query = Sql.prepared(connection, sql, List.of(reading));
        var passages = new Passages(connection);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long number = rows.getLong("number");
        String digest = digest(rows, passages, number);
        if (!digest.equals(rows.getString("digest"))) {
          faults.accept("statement %d is not what was recorded".formatted(number));
        }
        digests.add(digest);
      }
    }
    return digests;
  }

  private static String digest(ResultSet rows, Passages passages, long number) throws SQLException {
    try {
      return Rows.row(rows, passages.of(number)).digest();
    } catch (IllegalArgumentException e) { // a value that is none of its kind any more
      return "";
    }
  }

  private void unlinked(String table, Chain.Kind kind) throws SQLException {
    String sql =
        "SELECT number FROM %s WHERE number NOT IN (SELECT target FROM link WHERE kind = ?)"
            .formatted(table);
    try (var query = Sql.prepared(connection, sql, List.of(kind.name()));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        faults.accept("%s %d is not in the chain".formatted(table, rows.getLong(1)));
      }
    }
  }

  /** {@return the values of a row's columns, none when there is no such row} */
  static List<String> values(Connection connection, String table, String columns, long number)
      throws SQLException {
    String sql = "SELECT %s FROM %s WHERE number = ?".formatted(columns, table);
    var values = new ArrayList<String>();
    try (var query = Sql.prepared(connection, sql, List.of(number));
        ResultSet row = query.executeQuery()) {
      if (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(row.getString(i)));
        }
      }
    }
    return values;
  }
}
