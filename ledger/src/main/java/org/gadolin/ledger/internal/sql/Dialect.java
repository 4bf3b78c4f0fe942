package org.gadolin.ledger.internal.sql;

import java.util.List;

/** Where the two databases differ. */
public enum Dialect {
  SQLITE("BEGIN IMMEDIATE", "BEGIN DEFERRED"),
  POSTGRESQL("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

  private static final String LOCK = "SELECT pg_advisory_xact_lock(7216470517)";

  private final String beginWriting;
  private final String beginReading;

  Dialect(String beginWriting, String beginReading) {
    this.beginWriting = beginWriting;
    this.beginReading = beginReading;
  }

  /**
   * {@return the commands that begin a transaction that writes}. They keep other writers out, as
   * SQLite does by itself: numbers and the chain of hashes have no gaps.
   */
  List<String> beginWriting() {
    return this == SQLITE ? List.of(beginWriting) : List.of(beginWriting, LOCK);
  }

  /** {@return the command that begins one unchanging look} */
  String beginReading() {
    return beginReading;
  }

  /** {@return a command of the table definitions, which are written for SQLite} */
  String adapted(String definition) {
    return this == SQLITE
        ? definition
        : definition
            .replace("INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT PRIMARY KEY")
            .replace("INTEGER", "BIGINT")
            .replace(" REAL", " DOUBLE PRECISION")
            .replace("WITHOUT ROWID", "");
  }
}
