package org.gadolin.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gadolin.core.Basis;
import org.gadolin.core.Dating;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;

/** A key as columns of the statement table. */
final class KeyColumns {

  /** The columns, in the order of {@link #values}. */
  static final String NAMES =
      "key_kind, key_holder, key_stage, key_product, key_property, key_place, key_as_of,"
          + " key_dating, key_dimension, key_mass, key_market, key_change";

  /** How many there are. */
  static final int COUNT = 12;

  private KeyColumns() {}

  static List<Object> values(StatementKey key) {
    return List.of(
        key.subject().kind().name(),
        key.subject().holder(),
        key.subject().stage(),
        key.subject().product(),
        key.property().id(),
        key.place(),
        key.asOf().iso(),
        key.dating().name(),
        key.basis().dimension(),
        key.basis().mass(),
        key.basis().market(),
        key.basis().isChange() ? 1 : 0);
  }

  static StatementKey key(ResultSet row) throws SQLException {
    return new StatementKey(
        new Subject(
            Subject.Kind.valueOf(row.getString("key_kind")),
            row.getString("key_holder"),
            row.getString("key_stage"),
            row.getString("key_product")),
        Property.findById(row.getString("key_property")).orElse(Property.UNRESOLVED),
        row.getString("key_place"),
        Period.of(row.getString("key_as_of")),
        Dating.valueOf(row.getString("key_dating")),
        new Basis(
            row.getString("key_dimension"),
            row.getString("key_mass"),
            row.getString("key_market"),
            row.getInt("key_change") != 0));
  }
}
