package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Period;
import org.gadolin.text.Dates;
import org.gadolin.text.Numerals;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Tables whose cells only blanks part, below a heading of periods: years, 本期 and 上年同期. Their unit
 * is told by a line above them.
 */
final class PeriodTables {

  /**
   * A figure of a row.
   *
   * @param hit the quantity
   * @param name where the name of the row stands
   * @param date the period of the column, undated where it has none
   */
  record Cell(QuantityHit hit, Range name, Period date) {}

  private record Heading(Range line, List<Token> columns, QuantityHit unit) {}

  private record Row(Range line, Range name, List<Token> cells) {}

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年度?|[AEFe])?");
  private static final Pattern NOW = Pattern.compile("本期(?:数|金额)?|本报告期|本年(?:度|累计)?|报告期|当期");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("上年同期(?:数)?|去年同期|上年(?:度)?|上期(?:数|金额)?|同期");
  private static final Pattern NUMBER = Pattern.compile("[<>~≈+\\-−]?\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|W|[—–-]+|不适用");
  private static final Pattern TORN = Pattern.compile("\\d+\\.\\d");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int MOST_ABOVE = 3;
  private static final int MORE_CELLS = 2; // columns whose heading stands before the periods

  private final Frame frame;
  private final String text;
  private final TableNotes notes;
  private final Period reported;
  private final List<Range> lines = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Range> rows = new ArrayList<>();
  private final List<Range> torn = new ArrayList<>();

  PeriodTables(Frame frame) {
    this.frame = frame;
    text = frame.text();
    notes = TableNotes.of(text);
    reported = reported();
    for (int start = 0; start < text.length(); start = lines.getLast().end() + 1) {
      int end = text.indexOf('\n', start);
      lines.add(new Range(start, end < 0 ? text.length() : end));
    }
    for (int i = 0; i < lines.size(); i++) {
      Optional<Heading> heading = heading(i);
      if (heading.isPresent()) {
        i = read(heading.get(), i);
      }
    }
  }

  /** {@return the figures} */
  List<Cell> cells() {
    return cells;
  }

  /** {@return the rows, where no running text is read} */
  List<Range> rows() {
    return rows;
  }

  /** {@return rows that do not fit their heading} */
  List<Range> torn() {
    return torn;
  }

  private Period reported() {
    var head = frame.document().head();
    return Dates.find(head.title(), head.published()).stream()
        .map(hit -> hit.period())
        .filter(Period::isDated)
        .findFirst()
        .orElse(Period.UNDATED);
  }

  private Optional<Heading> heading(int number) {
    List<Token> tokens = Token.of(text, lines.get(number));
    if (tokens.size() > Token.MOST || number + 2 >= lines.size()) {
      return Optional.empty();
    }
    int first = 0;
    while (first < tokens.size() && !isPeriod(tokens.get(first))) {
      first++;
    }
    boolean periods = tokens.stream().filter(PeriodTables::isPeriod).count() > 1;
    if (!periods) {
      return Optional.empty();
    }
    List<Token> columns = List.copyOf(tokens.subList(first, tokens.size()));
    Range line = lines.get(number);
    boolean rowsBelow = row(lines.get(number + 1)).isPresent();
    return rowsBelow
        ? unitAbove(number).map(unit -> new Heading(line, columns, unit))
        : Optional.empty();
  }

  private Optional<QuantityHit> unitAbove(int number) {
    for (int i = number; i >= Math.max(0, number - MOST_ABOVE); i--) {
      var unit = Captions.unit(lines.get(i).of(text));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** Reads the rows below a heading; {@return the number of the last one}. */
  private int read(Heading heading, int number) {
    rows.add(heading.line());
    int last = number;
    for (int i = number + 1; i < lines.size(); i++) {
      Optional<Row> row = row(lines.get(i));
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get().line());
      add(heading, row.get());
      last = i;
    }
    return last;
  }

  /** A name and nothing but cells behind it, at least two of them. */
  private Optional<Row> row(Range line) {
    List<Token> tokens = Token.of(text, line);
    int last = tokens.size();
    while (last > 0 && isCell(tokens.get(last - 1))) {
      last--;
    }
    boolean named =
        last > 0 && tokens.subList(0, last).stream().noneMatch(token -> isNumber(token.words()));
    if (!named || tokens.size() - last < 2 || tokens.size() > Token.MOST) {
      return Optional.empty();
    }
    var name = new Range(tokens.getFirst().range().start(), tokens.get(last - 1).range().end());
    return Optional.of(new Row(line, name, tokens.subList(last, tokens.size())));
  }

  private void add(Heading heading, Row row) {
    List<Token> told = joined(row.cells(), heading.columns().size());
    int more = told.size() - heading.columns().size();
    if (more < 0 || more > MORE_CELLS) {
      torn.add(row.line());
      return;
    }
    boolean noted = told.stream().anyMatch(token -> notes.isNoted(token.words()));
    for (int i = 0; i < told.size(); i++) {
      boolean headed = i < heading.columns().size();
      Period date = headed ? period(heading.columns().get(i)) : Period.UNDATED;
      boolean change = headed && !isPeriod(heading.columns().get(i));
      addCell(heading, row, told.get(i), noted, change ? reported : date);
    }
  }

  /** A decimal torn by a blank is joined where only one joint gives the heading's columns. */
  private static List<Token> joined(List<Token> cells, int columns) {
    if (cells.size() != columns + 1) {
      return cells;
    }
    var whole = new ArrayList<Token>();
    int joints = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean joint =
          i + 1 < cells.size()
              && TORN.matcher(cells.get(i).words()).matches()
              && DIGIT.matcher(cells.get(i + 1).words()).matches();
      joints += joint ? 1 : 0;
      whole.add(joint ? cells.get(i).with(cells.get(++i)) : cells.get(i));
    }
    return joints == 1 ? whole : cells;
  }

  private void addCell(Heading heading, Row row, Token token, boolean noted, Period date) {
    String words = token.words();
    if (!isNumber(words)) {
      return;
    }
    int from = noted ? notes.lengthAt(words) : 0;
    boolean percent = words.endsWith("%");
    var numerals = Numerals.find(words.substring(from).replaceAll("[<>~≈%]", ""));
    if (numerals.size() != 1) {
      torn.add(token.range());
      return;
    }
    double value = numerals.getFirst().value() * (percent ? 1 : heading.unit().low());
    value = Math.round(value * 1e6) / 1e6;
    var hit =
        new QuantityHit(
            new Range(token.range().start() + from, token.range().end()),
            value,
            value,
            percent ? "%" : heading.unit().unit(),
            percent ? "ratio" : heading.unit().kind(),
            false,
            numerals.getFirst().doubt());
    cells.add(new Cell(hit, row.name(), date));
  }

  private Period period(Token column) {
    var year = YEAR.matcher(column.words());
    if (year.matches()) {
      return Period.of(year.group(1));
    }
    return YEAR_BEFORE.matcher(column.words()).matches() ? reported.plusYears(-1) : reported;
  }

  private static boolean isPeriod(Token token) {
    String words = token.words();
    return YEAR.matcher(words).matches()
        || NOW.matcher(words).matches()
        || YEAR_BEFORE.matcher(words).matches();
  }

  private static boolean isCell(Token token) {
    return isNumber(token.words()) || NOTHING.matcher(token.words()).matches();
  }

  private static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }
}
