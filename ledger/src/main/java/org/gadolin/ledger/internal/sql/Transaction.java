package org.gadolin.ledger.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Transactions by SQL's own words. SQLite's driver would begin the next one with each commit and so
 * hold the write lock for as long as the ledger is open, shutting other runs out.
 */
final class Transaction {

  private Transaction() {}

  /** Runs the work between {@code begin} and a commit; an exception takes all of it back. */
  static <T> T run(Connection connection, List<String> begin, Work<T> work) throws SQLException {
    execute(connection, begin.getFirst());
    try {
      for (String next : begin.subList(1, begin.size())) {
        execute(connection, next);
      }
      T result = work.run(connection);
      execute(connection, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException e) {
      rollBack(connection, e);
      throw e;
    }
  }

  /** After some errors, a full disk among them, the database has rolled back already. */
  private static void rollBack(Connection connection, Exception cause) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
