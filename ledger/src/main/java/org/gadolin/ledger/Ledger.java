package org.gadolin.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.sqlite.SQLiteConfig;

/**
 * Remembers for ever what documents said. Nothing is edited or deleted; what {@link #append} has
 * returned from is on the disk and survives a kill. Several processes may use one home at once.
 * Thread-safe.
 */
public final class Ledger implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Connection connection;
  private final Troubles troubles;
  private final RowMapper rows = new RowMapper();

  private Ledger(Connection connection, Troubles troubles) {
    this.connection = connection;
    this.troubles = troubles;
  }

  /**
   * Opens the ledger of a directory, making both where they are missing.
   *
   * @throws LedgerException if it cannot be opened for writing
   */
  public static Ledger open(Path home) {
    return open(home, PATIENCE);
  }

  /**
   * Opens the ledger, waiting so long for other runs.
   *
   * @throws LedgerException if it cannot be opened for writing
   */
  public static Ledger open(Path home, Duration patience) {
    return openFile(home.resolve("ledger.sqlite"), patience);
  }

  /**
   * Opens a ledger by its file, making it and its directory where they are missing.
   *
   * @throws LedgerException if it cannot be opened for writing
   */
  public static Ledger openFile(Path file) {
    return openFile(file, PATIENCE);
  }

  private static Ledger openFile(Path file, Duration patience) {
    var troubles = new Troubles(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return connected(file, patience, troubles);
    } catch (IOException e) {
      throw new LedgerException(
          troubles.told(
              "ledger-unwritable",
              "the directory cannot be made",
              "choose a directory of your own with --home"),
          e);
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }

  private static Ledger connected(Path file, Duration patience, Troubles troubles)
      throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try {
      Schema.prepare(connection, troubles);
    } catch (SQLException | LedgerException e) {
      connection.close();
      throw e;
    }
    return new Ledger(connection, troubles);
  }

  /**
   * Writes a document with what it says, as one transaction.
   *
   * @return whether it was new; then it is on the disk
   * @throws LedgerException if it cannot be written; then nothing of it is
   */
  public synchronized AppendResult append(
      SourceDocument document, Extraction extraction, ReadingVersion version) {
    try {
      return Transaction.writing(
          connection, () -> new Appender(connection, rows).append(document, extraction, version));
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }

  /**
   * {@return the ledger as a reader could have known it at the end of {@code knownOn}}, by the
   * dates of publication; with {@link Period#UNDATED} all of it. The view lives as long as the
   * ledger.
   */
  public LedgerView view(Period knownOn) {
    return new LedgerView(this, knownOn);
  }

  /** {@return what is wrong with the file and with what stands in it; empty when all is well} */
  public List<Problem> verify() {
    return look(new LedgerCheck(troubles)::problems);
  }

  /** A look into the tables. */
  @FunctionalInterface
  interface Look<T> {
    T at(Connection connection) throws SQLException;
  }

  synchronized <T> T look(Look<T> look) {
    try {
      return Transaction.reading(connection, () -> look.at(connection));
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }

  RowMapper rows() {
    return rows;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw troubles.of(e);
    }
  }
}
