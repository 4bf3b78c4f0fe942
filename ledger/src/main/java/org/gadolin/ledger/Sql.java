package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Commands with their values. */
final class Sql {

  private Sql() {}

  static PreparedStatement prepared(Connection connection, String sql, List<?> values)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(sql);
    set(prepared, values);
    return prepared;
  }

  static void set(PreparedStatement prepared, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      prepared.setObject(i + 1, values.get(i));
    }
  }

  static void insert(Connection connection, String table, String columns, List<?> values)
      throws SQLException {
    try (var prepared = prepared(connection, insertion(table, columns), values)) {
      prepared.executeUpdate();
    }
  }

  static String insertion(String table, String columns) {
    String marks = columns.replaceAll("[^,]+", "?");
    return "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks);
  }

  /** {@return the number a query gives; 0 when it gives none} */
  static long number(Connection connection, String sql, Object... values) throws SQLException {
    try (var prepared = prepared(connection, sql, List.of(values));
        var rows = prepared.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** {@return the number of the next row of a table; the caller keeps other writers out} */
  static long next(Connection connection, String table) throws SQLException {
    return number(connection, "SELECT coalesce(max(number), 0) + 1 FROM " + table);
  }
}
