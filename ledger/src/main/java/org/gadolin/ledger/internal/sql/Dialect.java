package org.gadolin.ledger.internal.sql;

import java.util.List;
import java.util.stream.Stream;

/** Where the two databases differ. */
public enum Dialect {
  SQLITE("BEGIN IMMEDIATE", "BEGIN DEFERRED", List.of()),
  POSTGRESQL(
      "BEGIN",
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
      // one writer at a time, as in SQLite: numbers and the chain of hashes have no gaps
      List.of("SELECT pg_advisory_xact_lock(7216470517)"));

  private final String beginWriting;
  private final String beginReading;
  private final List<String> afterBegin;

  Dialect(String beginWriting, String beginReading, List<String> afterBegin) {
    this.beginWriting = beginWriting;
    this.beginReading = beginReading;
    this.afterBegin = afterBegin;
  }

  /** {@return the commands that begin a transaction that writes, and keep other writers out} */
  List<String> beginWriting() {
    return Stream.concat(Stream.of(beginWriting), afterBegin.stream()).toList();
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
