package org.gadolin.ledger.internal.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The tables, and which version of them a database holds. Each version is a file {@code Vn.sql} and
 * work that SQL alone cannot do; a database is brought up version by version, all or nothing.
 */
final class Schema {

  /** The newest version. */
  static final int VERSION = 2;

  private Schema() {}

  /** {@return whether the tables are there in the newest version} */
  static boolean isCurrent(Connection connection, Troubles troubles) throws SQLException {
    return version(connection, troubles) == VERSION;
  }

  /** Makes what is missing; two runs may do so at once, the second waits for the first. */
  static void prepare(
      Connection connection, Dialect dialect, Troubles troubles, IntFunction<Work<?>> afterwards)
      throws SQLException {
    for (int next = version(connection, troubles) + 1; next <= VERSION; next++) {
      try (var statement = connection.createStatement()) {
        for (String command : text(next).split(";", -1)) {
          if (!command.isBlank()) {
            statement.execute(dialect.adapted(command));
          }
        }
        afterwards.apply(next).run(connection);
        statement.execute("INSERT INTO schema_version VALUES (%d)".formatted(next));
      }
    }
  }

  private static int version(Connection connection, Troubles troubles) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
      try (var rows =
          statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
        rows.next();
        int found = rows.getInt(1);
        if (found > VERSION) {
          throw troubles.refusal(
              "ledger-newer",
              "ledger made by a newer Gadolin (tables of version %d, known is %d)"
                  .formatted(found, VERSION),
              "update Gadolin or choose another --home");
        }
        return found;
      }
    }
  }

  private static String text(int version) {
    String name = "V%d.sql".formatted(version);
    try (InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
