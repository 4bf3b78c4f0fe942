package org.gadolin.ledger.search;

import org.gadolin.core.Period;

/** The fields of the index that are no words, and what stands in them. */
final class Fields {

  static final String KIND = "kind";
  static final String DOCUMENT = "document";
  static final String STATEMENT = "statement";

  /** Number of the document a row belongs to. */
  static final String OF_DOCUMENT = "of_document";

  /** Number of the document or statement that the row is. */
  static final String NUMBER = "number";

  /** From which document, reading and names a document's rows were made. */
  static final String STAMP = "stamp";

  static final String FIRST_DAY = "first_day";
  static final String LAST_DAY = "last_day";

  private static final String FIRST = "0000-01-01";
  private static final String LAST = "0000-12-31";

  private Fields() {}

  /** {@return the first day of a period, as text that sorts} */
  static String firstDay(Period period) {
    return period.from() + FIRST.substring(period.from().length());
  }

  /** {@return the last day of a period, as text that sorts} */
  static String lastDay(Period period) {
    return period.to() + LAST.substring(period.to().length());
  }

  /** {@return an id with its names in both languages} */
  static String names(String id, Glossary glossary) {
    return id.replace('_', ' ') + " " + glossary.names().apply(id);
  }
}
