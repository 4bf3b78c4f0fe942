package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.Numerals;
import org.gadolin.text.Quantities;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Reads tables of cells parted by bars whose heading row tells the units of the columns. */
final class Tables {

  /**
   * A figure of a table.
   *
   * @param hit the quantity
   * @param subject the heading of its row
   * @param quantity the heading of its column
   */
  record Cell(QuantityHit hit, String subject, String quantity) {}

  private record Column(String name, Optional<QuantityHit> unit) {}

  private static final int MOST_CELLS = 40;
  private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d[\\d,]*(?:\\.\\d+)?");

  private final String text;
  private String caption = "";
  private final List<Cell> cells = new ArrayList<>();
  private final List<Range> rows = new ArrayList<>();
  private final List<Range> torn = new ArrayList<>();

  Tables(String text) {
    this.text = text;
    List<Column> columns = List.of();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var line = new Range(start, end);
      columns = row(line, columns);
      caption = columns.isEmpty() ? line.of(text) : "";
      start = end + 1;
    }
  }

  /** {@return the figures with a unit} */
  List<Cell> cells() {
    return cells;
  }

  /** {@return the rows of tables, where no running text is read} */
  List<Range> rows() {
    return rows;
  }

  /** {@return rows that do not fit their heading} */
  List<Range> torn() {
    return torn;
  }

  private List<Column> row(Range line, List<Column> columns) {
    List<Range> parts = split(line);
    if (parts.size() < 2) {
      return List.of();
    }
    if (columns.isEmpty()) {
      List<Column> heading = changes(parts.stream().map(this::column).toList());
      boolean units = heading.stream().anyMatch(column -> column.unit().isPresent());
      if (units) {
        rows.add(line);
        return heading;
      }
      var captioned = captioned(parts);
      if (captioned.isEmpty()) {
        return List.of();
      }
      return row(line, captioned);
    }
    rows.add(line);
    if (parts.size() != columns.size()) {
      torn.add(line);
      return columns;
    }
    String subject = parts.getFirst().of(text).strip();
    for (int i = 1; i < parts.size(); i++) {
      addCell(parts.get(i), columns.get(i), subject);
    }
    return columns;
  }

  /** The columns of rows of numbers right below a caption that tells their unit. */
  private List<Column> captioned(List<Range> parts) {
    boolean numbers =
        parts.stream().skip(1).allMatch(part -> NUMBER.matcher(part.of(text).strip()).matches());
    var unit = numbers ? Captions.unit(caption) : Optional.<QuantityHit>empty();
    return unit.isEmpty()
        ? List.of()
        : parts.stream().map(part -> new Column(caption, unit)).toList();
  }

  /** A column of changes without a unit has that of the first column with one. */
  private static List<Column> changes(List<Column> columns) {
    var unit = columns.stream().map(Column::unit).flatMap(Optional::stream).findFirst();
    return columns.stream()
        .map(
            column ->
                column.unit().isEmpty() && isChange(column.name())
                    ? new Column(column.name(), unit)
                    : column)
        .toList();
  }

  private static boolean isChange(String name) {
    boolean ratio = name.contains("幅") || name.contains("率") || name.contains("%");
    return !ratio
        && (name.startsWith("涨跌") || name.equalsIgnoreCase("change") || name.startsWith("变化"));
  }

  private void addCell(Range part, Column column, String subject) {
    if (column.unit().isEmpty()) {
      return;
    }
    var numerals = Numerals.find(part.of(text));
    if (numerals.isEmpty() || numerals.size() > 2) {
      return;
    }
    QuantityHit unit = column.unit().get();
    double low = numerals.getFirst().value() * unit.low();
    double high = numerals.getLast().value() * unit.low();
    var range =
        new Range(
            part.start() + numerals.getFirst().range().start(),
            part.start() + numerals.getLast().range().end());
    String doubt = numerals.getFirst().doubt() + numerals.getLast().doubt();
    if (numerals.size() == 2) {
      high = Math.abs(high); // the hyphen of a range is no sign
    }
    boolean ordered = numerals.size() == 1 || low < high;
    cells.add(
        new Cell(
            new QuantityHit(
                range,
                low,
                ordered ? high : low,
                unit.unit(),
                unit.kind(),
                false,
                ordered ? doubt : "two numbers in one cell"),
            subject,
            column.name()));
  }

  private Column column(Range part) {
    String heading = part.of(text).strip();
    int open = Math.max(heading.indexOf('('), heading.indexOf('（'));
    if (open < 0) {
      boolean percent = heading.endsWith("%");
      return new Column(heading, percent ? first("1%") : Optional.empty());
    }
    String unit = heading.substring(open + 1).replaceAll("[)）].*", "").replace("单位:", "").strip();
    return new Column(
        heading.substring(0, open).strip(), first("1 " + unit).or(() -> first("1" + unit)));
  }

  /** {@return the quantity that all of an example is} */
  static Optional<QuantityHit> first(String example) {
    var hits = Quantities.find(example, List.of());
    return hits.stream().filter(hit -> hit.range().end() == example.length()).findFirst();
  }

  private List<Range> split(Range line) {
    var parts = new ArrayList<Range>();
    int start = line.start();
    for (int at = line.start(); at <= line.end() && parts.size() < MOST_CELLS; at++) {
      if (at == line.end() || text.charAt(at) == '|' || text.charAt(at) == '\t') {
        boolean edge =
            parts.isEmpty() && at == line.start() || at == line.end() && blank(start, at);
        if (!edge) {
          parts.add(new Range(start, at));
        }
        start = at + 1;
      }
    }
    return parts;
  }

  private boolean blank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
