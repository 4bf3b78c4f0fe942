package org.gadolin.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Evidence;
import org.gadolin.core.Span;

/** The passages of statements, by one prepared query. */
final class Passages implements AutoCloseable {

  private final PreparedStatement query;

  Passages(Connection connection) throws SQLException {
    query = connection.prepareStatement("SELECT * FROM passage WHERE statement = ? ORDER BY place");
  }

  List<Evidence> of(long statement) throws SQLException {
    query.setLong(1, statement);
    var found = new ArrayList<Evidence>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        var span = new Span(rows.getInt("span_start"), rows.getInt("span_end"));
        found.add(new Evidence(span, rows.getString("words")));
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    query.close();
  }
}
