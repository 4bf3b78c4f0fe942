package org.gadolin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.Property;

/**
 * Which statements are wanted; an empty part lets all through.
 *
 * @param holder name of the actor, plant, deposit or place they are about
 * @param product id of the product they are about
 * @param property what they measure
 * @param document number of the document that says so
 * @param first lowest number wanted
 * @param most how many at most, by number
 */
public record StatementFilter(
    Optional<String> holder,
    Optional<String> product,
    Optional<Property> property,
    Optional<Long> document,
    long first,
    int most) {

  /** Every statement. */
  public static final StatementFilter ALL =
      new StatementFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Integer.MAX_VALUE);

  /** {@return this filter, about one holder} */
  public StatementFilter about(String name) {
    return new StatementFilter(Optional.of(name), product, property, document, first, most);
  }

  /** {@return this filter, about one product} */
  public StatementFilter ofProduct(String id) {
    return new StatementFilter(holder, Optional.of(id), property, document, first, most);
  }

  /** {@return this filter, of one property} */
  public StatementFilter of(Property wanted) {
    return new StatementFilter(holder, product, Optional.of(wanted), document, first, most);
  }

  /** {@return this filter, of one document} */
  public StatementFilter in(long number) {
    return new StatementFilter(holder, product, property, Optional.of(number), first, most);
  }

  /** {@return this filter, at most so many from a number on} */
  public StatementFilter page(long from, int count) {
    return new StatementFilter(holder, product, property, document, from, count);
  }

  /** The conditions after {@code WHERE}, and their values. */
  record Condition(String sql, List<Object> values) {}

  Condition condition() {
    var sql = new StringBuilder();
    var values = new ArrayList<>();
    holder.ifPresent(value -> add(sql, values, "s.key_holder = ?", value));
    product.ifPresent(value -> add(sql, values, "s.key_product = ?", value));
    property.ifPresent(value -> add(sql, values, "s.key_property = ?", value.id()));
    document.ifPresent(value -> add(sql, values, "r.document = ?", value));
    if (first > 0) {
      add(sql, values, "s.number >= ?", first);
    }
    return new Condition(sql.toString(), values);
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append(" AND ").append(condition);
    values.add(value);
  }
}
