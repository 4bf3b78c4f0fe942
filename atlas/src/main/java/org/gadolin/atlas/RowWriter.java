package org.gadolin.atlas;

import java.util.stream.Collectors;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.core.Confidence;

/** Words any row of any table, the figures as {@link FactWriter} words them. */
final class RowWriter {

  private final Atlas atlas;
  private final FactWriter writer;
  private final Figures figures;

  RowWriter(Atlas atlas) {
    this.atlas = atlas;
    this.writer = new FactWriter(atlas);
    this.figures = new Figures(atlas::withAffiliation);
  }

  Fact fact(String path, CsvRow row) {
    return switch (Layout.tableOf(path)) {
      case "actors" -> writer.actor(Names.actor(row));
      case "shares" -> writer.share(figures.share(row));
      case "plants" -> writer.plant(figures.plant(row));
      case "prices" -> writer.price(figures.price(row));
      case "controls" -> writer.control(figures.control(row));
      case "deposits" -> writer.deposit(figures.deposit(row));
      case "elements" -> writer.element(figures.element(row));
      case String table ->
          Layout.figureTables().stream()
              .filter(known -> known.name().equals(table))
              .findFirst()
              .map(known -> writer.figure(known.figure(row, figures), known))
              .orElseGet(() -> plain(path, row));
    };
  }

  /** Words, places, sources and contradictions are named by their key and their first words. */
  private Fact plain(String path, CsvRow row) {
    String key =
        Layout.schema(path).columns().stream()
            .filter(Schema.Column::key)
            .map(column -> row.get(column.name()))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(", "));
    String said =
        Layout.schema(path).columns().stream()
            .filter(column -> !column.key() && column.required())
            .filter(column -> !Layout.isProvenance(column.name()))
            .map(column -> row.get(column.name()))
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(", "));
    return new Fact(
        path,
        said.isEmpty() ? key : key + ": " + said,
        figures.asOf(row),
        Confidence.findById(row.get("confidence")).orElse(Confidence.ASSUMED),
        atlas.withAffiliation(Names.citation(row, "")),
        row.get("note"));
  }
}
