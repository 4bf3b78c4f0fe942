package org.gadolin.ledger.internal.sql;

import java.sql.SQLException;
import org.gadolin.core.Problem;
import org.sqlite.SQLiteException;

/**
 * Says in a user's words what the database complains about.
 *
 * @param where the ledger's file or address, without a password
 */
public record Troubles(String where) {

  /** {@return the complaint as an exception} */
  public DatabaseException of(SQLException trouble) {
    return new DatabaseException(problem(trouble), trouble);
  }

  private Problem problem(SQLException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException own) {
        return sqlite(own);
      }
    }
    return postgresql(trouble);
  }

  private Problem sqlite(SQLiteException trouble) {
    return switch (trouble.getResultCode().code & 0xff) {
      case 5, 6 -> told("ledger-locked", "another run holds the ledger", "wait until it has ended");
      case 8, 14, 23 ->
          told(
              "ledger-unwritable",
              "the ledger cannot be opened for writing",
              "choose a directory of your own with --home");
      case 10 ->
          told(
              "disk-refuses",
              "the disk does not take what is written",
              "see its space and the limit on the size of files, and run again; nothing acknowledged"
                  + " is lost");
      case 13 -> told("disk-full", "the disk is full", "free some space and run again");
      case 11, 26 ->
          told("ledger-broken", "this file is no sound ledger", "move it away, or restore a copy");
      default -> failed(trouble);
    };
  }

  /** By the classes of SQLSTATE. */
  private Problem postgresql(SQLException trouble) {
    String state = trouble.getSQLState() == null ? "" : trouble.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P")) {
      return told(
          "ledger-unreachable",
          "the database does not answer",
          "see that it runs and run again; nothing acknowledged is lost");
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return told(
          "ledger-refused",
          "the database refuses the connection",
          "check user, password and name of the database in --ledger");
    }
    return switch (state) {
      case "53100", "53200" ->
          told("disk-full", "the database has no space left", "free some space and run again");
      case "55P03", "40001", "40P01" ->
          told("ledger-locked", "another run holds the ledger", "wait until it has ended");
      case "42501" ->
          told("ledger-unwritable", "the database lets this user not write", "grant it");
      default -> failed(trouble);
    };
  }

  private Problem failed(SQLException trouble) {
    Throwable root = trouble;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = String.valueOf(root.getMessage()).replaceAll("\\s+", " ").strip();
    return told("ledger-failed", "the ledger failed (%s)".formatted(said), "");
  }

  /** {@return a problem of this ledger} */
  public Problem told(String kind, String what, String mend) {
    return new Problem(kind, where, what, mend);
  }

  DatabaseException refusal(String kind, String what, String mend) {
    return new DatabaseException(told(kind, what, mend), null);
  }
}
