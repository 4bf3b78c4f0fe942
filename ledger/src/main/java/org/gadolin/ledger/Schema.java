package org.gadolin.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** The tables, and which version of them a file holds. */
final class Schema {

  /** Raised with every change of the tables. */
  static final int VERSION = 1;

  private Schema() {}

  /** Makes missing tables; two runs may do so at once, the second waits for the first. */
  static void prepare(Connection connection, Troubles troubles) throws SQLException {
    Transaction.writing(connection, () -> prepareAll(connection, troubles));
  }

  private static boolean prepareAll(Connection connection, Troubles troubles) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String command : text().split(";", -1)) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
      int found = version(connection);
      if (found > VERSION) {
        throw new LedgerException(
            troubles.told(
                "ledger-newer",
                "ledger made by a newer Gadolin (tables of version %d, known is %d)"
                    .formatted(found, VERSION),
                "update Gadolin or choose another --home"));
      }
      if (found == 0) {
        statement.execute("INSERT INTO schema_version VALUES (%d)".formatted(VERSION));
      }
    }
    return true;
  }

  private static int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
      return rows.getInt(1);
    }
  }

  private static String text() {
    try (InputStream stream =
        Objects.requireNonNull(Schema.class.getResourceAsStream("schema.sql"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
