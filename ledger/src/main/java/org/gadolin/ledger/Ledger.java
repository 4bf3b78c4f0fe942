package org.gadolin.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.ledger.internal.sql.Database;
import org.gadolin.ledger.internal.sql.DatabaseException;
import org.gadolin.ledger.internal.sql.Troubles;
import org.gadolin.ledger.internal.sql.Work;

/**
 * Remembers documents and what they say: a file in a directory of the user's, or a PostgreSQL
 * database. Append-only; what {@link #append} has acknowledged is on the disk and survives a kill.
 * Several processes may use one ledger at once. Thread-safe.
 */
public final class Ledger implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CHAINED = 2;

  private final Database database;

  private Ledger(Database database) {
    this.database = database;
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

  /**
   * Opens a ledger in a PostgreSQL database, making its tables where they are missing.
   *
   * @param url {@code jdbc:postgresql://host/name?user=…&password=…}
   * @throws LedgerException if it cannot be reached or written
   */
  public static Ledger openPostgresql(String url) {
    return openPostgresql(url, PATIENCE);
  }

  /**
   * Opens a ledger in a PostgreSQL database, waiting so long for a connection.
   *
   * @throws LedgerException if it cannot be reached or written
   */
  public static Ledger openPostgresql(String url, Duration patience) {
    return new Ledger(told(() -> Database.postgresql(url, patience, Ledger::afterwards)));
  }

  private static Ledger openFile(Path file, Duration patience) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      Problem problem =
          new Troubles(file.toString())
              .told(
                  "ledger-unwritable",
                  "the directory cannot be made",
                  "choose a directory of your own with --home");
      throw new LedgerException(problem, e);
    }
    return new Ledger(told(() -> Database.sqlite(file.toString(), patience, Ledger::afterwards)));
  }

  /** {@return what is to be done once the tables of a version are there} */
  private static Work<?> afterwards(int version) {
    return version == CHAINED ? Relink::run : connection -> true;
  }

  /**
   * Writes a document with what it says, whole or not at all.
   *
   * @return whether it was new; then it is on the disk
   * @throws LedgerException if it cannot be written; then nothing of it is
   */
  public AppendResult append(Entry entry, ReadingVersion version) {
    return append(List.of(entry), version).getFirst();
  }

  /**
   * Writes several documents, all or none of them.
   *
   * @return of each whether it was new
   * @throws LedgerException if they cannot be written; then nothing of them is
   */
  public List<AppendResult> append(List<Entry> entries, ReadingVersion version) {
    return told(
        () ->
            database.writing(
                connection -> {
                  var appender = new Appender(connection);
                  var results = new ArrayList<AppendResult>();
                  for (Entry entry : entries) {
                    results.add(appender.append(entry, version));
                  }
                  return List.copyOf(results);
                }));
  }

  /**
   * Writes a judgement.
   *
   * @return its number
   * @throws LedgerException if it cannot be written
   */
  public long judge(Judgement judgement) {
    return told(() -> database.writing(connection -> new Appender(connection).judge(judgement)));
  }

  /**
   * {@return the ledger as a reader could have known it at the end of {@code knownOn}}, by the
   * dates of publication; with {@link Period#UNDATED} all of it. The view lives as long as the
   * ledger.
   */
  public LedgerView view(Period knownOn) {
    return new LedgerView(this, knownOn);
  }

  /** {@return all that was ever appended} */
  public History history() {
    return new History(this);
  }

  /**
   * Writes a copy of a ledger that is a file, as it stands at this moment; others may go on reading
   * and writing.
   *
   * @param file a file that does not exist yet
   * @throws LedgerException if it cannot be written, or the ledger is a PostgreSQL database, which
   *     has means of its own
   */
  public void backUp(Path file) {
    told(
        () -> {
          database.copyInto(file);
          return true;
        });
  }

  /** {@return what is wrong with the ledger and with what stands in it; empty when all is well} */
  public List<Problem> verify() {
    return look(new LedgerCheck(database.dialect(), database.troubles())::problems);
  }

  <T> T look(Work<T> look) {
    return told(() -> database.reading(look));
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (DatabaseException e) {
      throw new LedgerException(e.problem(), e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
