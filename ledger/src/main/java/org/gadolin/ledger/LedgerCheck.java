package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Problem;
import org.gadolin.ledger.internal.sql.Dialect;
import org.gadolin.ledger.internal.sql.Troubles;

/**
 * Checks a ledger's file, the ties between its rows, the chain of hashes, and that every passage
 * stands in its text.
 */
record LedgerCheck(Dialect dialect, Troubles troubles) {

  private static final String PASSAGES =
      """
      SELECT d.name, d.text, p.span_start, p.span_end, p.words
      FROM passage p JOIN statement s ON s.number = p.statement
      JOIN reading r ON r.number = s.reading JOIN document d ON d.number = r.document
      ORDER BY d.number, p.statement, p.place
      """;

  List<Problem> problems(Connection connection) throws SQLException {
    var problems = new ArrayList<Problem>();
    if (dialect == Dialect.SQLITE) {
      file(connection, problems);
    }
    new ChainCheck(connection, fault -> problems.add(broken(fault))).run();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(PASSAGES)) {
      passages(rows, problems);
    }
    return List.copyOf(problems);
  }

  private void file(Connection connection, List<Problem> problems) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("PRAGMA integrity_check")) {
        while (rows.next()) {
          if (!rows.getString(1).equals("ok")) {
            problems.add(broken("the file is damaged (%s)".formatted(rows.getString(1))));
          }
        }
      }
      try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        while (rows.next()) {
          problems.add(broken("a row of %s belongs to nothing".formatted(rows.getString(1))));
        }
      }
    }
  }

  private void passages(ResultSet rows, List<Problem> problems) throws SQLException {
    while (rows.next()) {
      int start = rows.getInt("span_start");
      int end = rows.getInt("span_end");
      if (!isThere(rows.getString("text"), start, end, rows.getString("words"))) {
        String where = "%s, characters %d-%d".formatted(rows.getString("name"), start, end);
        problems.add(broken("%s: the passage does not stand in the text".formatted(where)));
      }
    }
  }

  private static boolean isThere(String text, int start, int end, String words) {
    int points = text.codePointCount(0, text.length());
    if (start < 0 || end > points || end < start) {
      return false;
    }
    int from = text.offsetByCodePoints(0, start);
    return text.startsWith(words, from) && words.codePointCount(0, words.length()) == end - start;
  }

  private Problem broken(String what) {
    return troubles.told("ledger-broken", what, "restore a copy, or begin anew with --home");
  }
}
