package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Links what a ledger without a chain holds: the second version of the tables brought it. */
final class Relink {

  private Relink() {}

  /** Does it, inside the caller's transaction. */
  static boolean run(Connection connection) throws SQLException {
    var chain = new Chain(connection);
    for (long document : numbers(connection, "document")) {
      List<String> values = ChainCheck.values(connection, "document", Appender.DOCUMENT, document);
      chain.append(Chain.Kind.DOCUMENT, document, Appender.content(values, List.of()));
    }
    for (long reading : numbers(connection, "reading")) {
      List<String> values = ChainCheck.values(connection, "reading", Appender.READING, reading);
      List<String> digests = digests(connection, reading);
      chain.append(Chain.Kind.READING, reading, Appender.content(values, digests));
    }
    return true;
  }

  private static List<String> digests(Connection connection, long reading) throws SQLException {
    var digests = new ArrayList<String>();
    try (var query =
            Sql.prepared(
                connection,
                "SELECT * FROM statement WHERE reading = ? ORDER BY number",
                List.of(reading));
        var passages = new Passages(connection);
        var update =
            connection.prepareStatement("UPDATE statement SET digest = ? WHERE number = ?");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long number = rows.getLong("number");
        String digest = Rows.row(rows, passages.of(number)).digest();
        digests.add(digest);
        Sql.set(update, List.of(digest, number));
        update.addBatch();
      }
      update.executeBatch();
    }
    return digests;
  }

  private static List<Long> numbers(Connection connection, String table) throws SQLException {
    var numbers = new ArrayList<Long>();
    try (var query =
            connection.prepareStatement("SELECT number FROM %s ORDER BY number".formatted(table));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }
}
