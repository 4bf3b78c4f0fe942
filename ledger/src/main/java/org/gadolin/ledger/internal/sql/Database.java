package org.gadolin.ledger.internal.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A pool of connections to one database. One writer at a time, in all processes together; readers
 * see what stood there when they began and hold nobody up. Thread-safe.
 */
public final class Database implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 10;

  private final Dialect dialect;
  private final Troubles troubles;
  private final HikariDataSource connections;

  private Database(Dialect dialect, Troubles troubles, HikariDataSource connections) {
    this.dialect = dialect;
    this.troubles = troubles;
    this.connections = connections;
  }

  /**
   * Opens an SQLite file, made if missing; its directory must be there.
   *
   * @param afterwards what is to be done after the tables of a version are there
   * @throws DatabaseException if it cannot be opened for writing
   */
  public static Database sqlite(String file, Duration patience, IntFunction<Work<?>> afterwards) {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    var troubles = new Troubles(file);
    probe(source::getConnection, troubles);
    var pool = pool(patience);
    pool.setDataSource(source);
    return open(Dialect.SQLITE, troubles, pool, afterwards);
  }

  /**
   * Opens a PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://host:port/name?user=…&password=…}
   * @param afterwards what is to be done after the tables of a version are there
   * @throws DatabaseException if it cannot be reached or written
   */
  public static Database postgresql(
      String url, Duration patience, IntFunction<Work<?>> afterwards) {
    String shown = url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    String patient =
        "%s%sloginTimeout=%d"
            .formatted(url, url.contains("?") ? "&" : "?", Math.max(1, patience.toSeconds()));
    var troubles = new Troubles(shown);
    probe(() -> DriverManager.getConnection(patient), troubles);
    var pool = pool(patience);
    pool.setJdbcUrl(patient);
    return open(Dialect.POSTGRESQL, troubles, pool, afterwards);
  }

  private static HikariConfig pool(Duration patience) {
    var pool = new HikariConfig();
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(Math.max(1_000, patience.toMillis()));
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  private static Database open(
      Dialect dialect, Troubles troubles, HikariConfig config, IntFunction<Work<?>> afterwards) {
    var pool = new HikariDataSource(config);
    var database = new Database(dialect, troubles, pool);
    try {
      database.writing(
          connection -> {
            Schema.prepare(connection, dialect, troubles, afterwards);
            return true;
          });
      return database;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Makes one connection. */
  @FunctionalInterface
  private interface Connector {
    Connection connect() throws SQLException;
  }

  /** Connects once: the pool would try again and again, and tell the reason only at the end. */
  private static void probe(Connector connector, Troubles troubles) {
    try {
      connector.connect().close();
    } catch (SQLException e) {
      throw troubles.of(e);
    } catch (LinkageError e) {
      throw troubles.refusal(
          "disk-full",
          "SQLite's library cannot be unpacked into the temporary directory",
          "free some space there or name another with TMPDIR");
    }
  }

  /** {@return what comes of the work, done alone among writers, whole or not at all} */
  public <T> T writing(Work<T> work) {
    return run(dialect.beginWriting(), work);
  }

  /** {@return what comes of the work, which sees the tables as they stood when it began} */
  public <T> T reading(Work<T> work) {
    return run(List.of(dialect.beginReading()), work);
  }

  private <T> T run(List<String> begin, Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      return Transaction.run(connection, begin, work);
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }

  /**
   * Copies a database that is a file, while others go on with it.
   *
   * @throws DatabaseException if it is none, the copy is there already or cannot be written
   */
  public void copyInto(Path file) {
    if (dialect != Dialect.SQLITE) {
      throw troubles.refusal(
          "backup-of-server",
          "a PostgreSQL ledger is not a file",
          "pg_dump, or gadolin ledger export");
    }
    if (Files.exists(file)) {
      throw new Troubles(file.toString())
          .refusal("backup-there", "the file is there already", "another name");
    }
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
      throw new Troubles(file.toString())
          .refusal(
              "backup-nowhere", "there is no such directory", "make it, or name another place");
    }
    try (Connection connection = connections.getConnection();
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, file.toString());
      statement.execute();
    } catch (SQLException e) {
      throw new Troubles(file.toString()).of(e);
    }
  }

  /** {@return which database it is} */
  public Dialect dialect() {
    return dialect;
  }

  /** {@return how its troubles are told} */
  public Troubles troubles() {
    return troubles;
  }

  @Override
  public void close() {
    connections.close();
  }
}
