package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Transactions by SQL's own words. The driver's way would begin the next one with each commit and
 * so hold the write lock for as long as the ledger is open, shutting other runs out.
 */
final class Transaction {

  /** What is done inside. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  private Transaction() {}

  /** Takes the write lock at once: a read lock that is raised later may fail without waiting. */
  static <T> T writing(Connection connection, Work<T> work) throws SQLException {
    return run(connection, "BEGIN IMMEDIATE", work);
  }

  /** One unchanging look at the tables, beside whoever writes. */
  static <T> T reading(Connection connection, Work<T> work) throws SQLException {
    return run(connection, "BEGIN DEFERRED", work);
  }

  private static <T> T run(Connection connection, String begin, Work<T> work) throws SQLException {
    execute(connection, begin);
    try {
      T result = work.run();
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
