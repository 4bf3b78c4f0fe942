package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Numerals;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Rows of price tables whose cells only blanks part: a name, a unit of price, bare numbers, in
 * either order of unit and numbers. Two lines in a row of the same build make a table. Where the
 * heading has as many dates as a row has plain numbers, each column has its date.
 */
final class FlatRows {

  /**
   * A figure of a row.
   *
   * @param cell the figure
   * @param date what the heading dates it; undated where it does not
   */
  record Dated(Tables.Cell cell, Period date) {}

  private record Row(Range line, String name, QuantityHit unit, int numbers, List<Token> tokens) {}

  private static final Pattern NUMBER = Pattern.compile("[+\\-−↑↓▲▼]?\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern CHANGE = Pattern.compile("[+\\-−↑↓▲▼].*");
  private static final Pattern FALL = Pattern.compile("[\\-−↓▼].*");
  private static final String NOTE_DIGITS = "(?<=[\\p{L}])\\d{1,2}(?= |$)";

  private static final Optional<QuantityHit> NONE = Optional.empty();

  private final Frame frame;
  private final String text;
  private Range heading = new Range(0, 0);
  private final List<Dated> cells = new ArrayList<>();
  private final List<Range> rows = new ArrayList<>();
  private final Map<String, Optional<QuantityHit>> units = new HashMap<>();

  FlatRows(Frame frame) {
    this.frame = frame;
    text = frame.text();
    Optional<Row> former = Optional.empty();
    boolean inTable = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      var line = new Range(start, end);
      Optional<Row> row = row(line);
      if (row.isPresent() && former.isPresent()) {
        if (!inTable) {
          add(former.get(), heading);
        }
        add(row.get(), heading);
        inTable = true;
      } else if (row.isEmpty()) {
        heading = line;
        inTable = false;
      }
      former = row;
      start = end + 1;
    }
  }

  /** {@return the figures} */
  List<Dated> cells() {
    return cells;
  }

  /** {@return the rows, where no running text is read} */
  List<Range> rows() {
    return rows;
  }

  private Optional<Row> row(Range line) {
    List<Token> tokens = Token.of(text, line);
    if (tokens.size() < 2 || tokens.size() > Token.MOST) {
      return Optional.empty();
    }
    int first = -1;
    int unitAt = -1;
    int numbers = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String words = tokens.get(i).words();
      if (NUMBER.matcher(words).matches()) {
        first = first < 0 ? i : first;
        numbers += CHANGE.matcher(words).matches() || words.endsWith("%") ? 0 : 1;
      } else if (unit(words).isPresent()) {
        if (unitAt >= 0) {
          return Optional.empty();
        }
        unitAt = i;
      } else if (first >= 0 && i < tokens.size() - 1 && words.length() > 2) {
        return Optional.empty(); // running text
      }
    }
    boolean placed = unitAt == tokens.size() - 1 || unitAt >= 0 && unitAt + 1 == first;
    var own = unitAt < 0 ? NONE : unit(tokens.get(unitAt).words());
    int nameEnd = Math.min(first, unitAt < 0 ? first : Math.min(first, unitAt));
    var shared = unitAt < 0 && isNamedRow(tokens, first) ? Captions.unit(heading.of(text)) : NONE;
    boolean fits = placed || shared.filter(unit -> unit.kind().equals("price")).isPresent();
    if (!fits || numbers < 1 || nameEnd < 1) {
      return Optional.empty();
    }
    String name =
        text.substring(tokens.getFirst().range().start(), tokens.get(nameEnd - 1).range().end());
    return Optional.of(
        new Row(
            line,
            name.replaceAll(NOTE_DIGITS, ""),
            own.or(() -> shared).orElseThrow(),
            numbers,
            tokens));
  }

  /** A short name and nothing but numbers behind it. */
  private static boolean isNamedRow(List<Token> tokens, int first) {
    return first > 0
        && first < 4
        && tokens.stream().skip(first).allMatch(token -> NUMBER.matcher(token.words()).matches());
  }

  private Optional<QuantityHit> unit(String words) {
    boolean may = words.indexOf('/') > 0 && words.chars().noneMatch(Character::isDigit);
    return may
        ? units.computeIfAbsent(
            words,
            key ->
                Tables.first("1 " + key)
                    .or(() -> Tables.first("1" + key))
                    .filter(hit -> hit.kind().equals("price")))
        : Optional.empty();
  }

  private void add(Row row, Range heading) {
    rows.add(row.line());
    List<Period> dates = dates(heading);
    int column = 0;
    for (Token token : row.tokens()) {
      String words = token.words();
      if (!NUMBER.matcher(words).matches()) {
        continue;
      }
      boolean change = CHANGE.matcher(words).matches() || words.endsWith("%");
      boolean dated = dates.size() == row.numbers();
      Period date = !dated ? Period.UNDATED : change ? dates.getLast() : dates.get(column);
      column += change ? 0 : 1;
      addCell(row, token, change, date);
    }
  }

  private void addCell(Row row, Token token, boolean change, Period date) {
    String plain = token.words().replaceAll("[+\\-−↑↓▲▼%]", "");
    var numerals = Numerals.find(plain);
    if (numerals.size() != 1) {
      return;
    }
    boolean percent = token.words().endsWith("%");
    double factor = percent ? 1 : row.unit().low();
    double sign = FALL.matcher(token.words()).matches() ? -1 : 1;
    double value = Math.round(sign * numerals.getFirst().value() * factor * 1e6) / 1e6;
    var hit =
        new QuantityHit(
            token.range(),
            value,
            value,
            percent ? "%" : row.unit().unit(),
            percent ? "ratio" : "price",
            false,
            numerals.getFirst().doubt());
    cells.add(new Dated(new Tables.Cell(hit, row.name(), change ? "change" : "price"), date));
  }

  private List<Period> dates(Range heading) {
    return frame.dates().stream()
        .filter(hit -> heading.contains(hit.range().start()))
        .map(DateHit::period)
        .filter(Period::isDated)
        .toList();
  }
}
