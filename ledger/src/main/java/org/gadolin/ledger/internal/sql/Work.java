package org.gadolin.ledger.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done inside a transaction.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

  /** {@return what comes of it} */
  T run(Connection connection) throws SQLException;
}
