package org.gadolin.atlas;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.atlas.internal.Schema.Column;
import org.gadolin.core.Country;

/**
 * One table of {@link Figure}s and its columns; {@link Phrases} says how a row reads.
 *
 * <p>To add one: {@code data/<name>.csv} with {@code data/<name>.schema.csv}, and a row in {@code
 * tables.csv}. A column of the type {@code subject} or {@code subject-list} says what a row is
 * about, one of the type {@code party} whom it is about; {@code stage}, {@code country}, {@code
 * value_low}, {@code value_high} and {@code unit} are known by name.
 *
 * @param name file name without its ending
 * @param section heading its facts stand under
 * @param schema its columns
 */
record FigureTable(String name, String section, Schema schema) {

  static FigureTable of(CsvRow row) {
    String name = row.get("table");
    return new FigureTable(name, row.get("section"), Layout.schema(Layout.dataPath(name)));
  }

  Figure figure(CsvRow row, Figures figures) {
    return new Figure(
        name,
        row.valueByColumn(),
        listed(row, "subject"),
        listed(row, "party"),
        Country.of(row.get("country")),
        row.get("stage"),
        Figures.number(row, "value_low"),
        Figures.number(row, "value_high"),
        row.get("unit"),
        figures.provenance(row));
  }

  private List<String> listed(CsvRow row, String type) {
    return schema.columns().stream()
        .filter(column -> column.type().startsWith(type))
        .map(Column::name)
        .flatMap(column -> row.list(column).stream())
        .flatMap(value -> type.equals("party") ? Stream.of(value.split("[/,]")) : Stream.of(value))
        .map(String::strip)
        .toList();
  }
}
