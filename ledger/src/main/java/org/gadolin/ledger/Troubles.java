package org.gadolin.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.gadolin.core.Problem;
import org.sqlite.SQLiteException;

/** Says in a user's words what the database complains about. */
record Troubles(Path file) {

  LedgerException of(SQLException trouble) {
    return new LedgerException(problem(trouble), trouble);
  }

  private Problem problem(SQLException trouble) {
    int code = trouble instanceof SQLiteException own ? own.getResultCode().code & 0xff : 0;
    return switch (code) {
      case 5, 6 -> told("ledger-locked", "another run holds the ledger", "wait until it has ended");
      case 8, 14, 23 ->
          told(
              "ledger-unwritable",
              "the ledger cannot be opened for writing",
              "choose a directory of your own with --home");
      case 13 -> told("disk-full", "the disk is full", "free some space and run again");
      case 11, 26 ->
          told("ledger-broken", "this file is no sound ledger", "move it away, or restore a copy");
      default ->
          told("ledger-failed", "the ledger failed (%s)".formatted(trouble.getMessage()), "");
    };
  }

  Problem told(String kind, String what, String mend) {
    return new Problem(kind, file.toString(), what, mend);
  }
}
