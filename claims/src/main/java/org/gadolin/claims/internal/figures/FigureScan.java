package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.core.Unclear;
import org.gadolin.text.DateHit;
import org.gadolin.text.Quantities;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** One reading of one document. */
final class FigureScan {

  /** The units of the label schema; figures in others are told apart. */
  private static final Set<String> SCHEMA =
      Set.of(
          "t",
          "t/yr",
          "t/month",
          "USD",
          "EUR",
          "AUD",
          "CNY",
          "USD/kg",
          "USD/t",
          "AUD/kg",
          "CNY/kg",
          "CNY/t",
          "%",
          "years",
          "s",
          "h",
          "MHz",
          "nm",
          "degC",
          "rad/(T·m)",
          "V",
          "dB",
          "people",
          "count",
          "shares",
          "mu",
          "m2",
          "g/ft3",
          "x");

  private static final int MOST_CONTEXT = 40;
  private static final int LONGEST_HEADING = 110;

  private final Frame frame;
  private final List<Range> furniture;
  private final List<QuantityHit> hits;
  private final Tables tables;
  private final FlatRows flatRows;
  private final PeriodTables periodTables;
  private final FigureDates dates;
  private final Subjects subjects;
  private final HomeDollar homeDollar;
  private final Figuring figuring = new Figuring();
  private final List<Unclear> unclear = new ArrayList<>();
  private Optional<QuantityHit> former = Optional.empty();

  FigureScan(Frame frame, List<Range> furniture, Names names) {
    this.frame = frame;
    this.furniture = furniture;
    List<DateHit> found = frame.dates();
    hits = Quantities.find(frame.text(), found);
    tables = new Tables(frame.text());
    flatRows = new FlatRows(frame);
    periodTables = new PeriodTables(frame);
    dates = new FigureDates(frame, found, hits);
    subjects = new Subjects(frame, names, hits);
    homeDollar = new HomeDollar(frame.document().head().url());
  }

  Figures read() {
    tables.cells().forEach(cell -> addCell(cell, dates.of(cell.hit())));
    for (FlatRows.Dated row : flatRows.cells()) {
      addCell(row.cell(), row.date().isDated() ? row.date() : dates.of(row.cell().hit()));
    }
    periodTables.cells().forEach(this::addCell);
    Stream.concat(tables.torn().stream(), periodTables.torn().stream())
        .map(row -> new Unclear("a table row that does not fit its heading", frame.evidence(row)))
        .forEach(unclear::add);
    for (int i = 0; i < hits.size(); i++) {
      QuantityHit hit = hits.get(i);
      boolean skip =
          Stream.of(tables.rows(), flatRows.rows(), periodTables.rows(), furniture)
              .anyMatch(ranges -> liesIn(ranges, hit));
      if (!skip && !Exclusions.excludes(frame.text(), hits, i)) {
        addHit(hit);
      }
    }
    unclear.sort(Comparator.comparing(item -> item.evidence().span()));
    var all = figuring.figures();
    return new Figures(
        all.stream().filter(FigureScan::isInSchema).toList(),
        all.stream().filter(figure -> !isInSchema(figure)).toList(),
        List.copyOf(unclear));
  }

  private void addHit(QuantityHit found) {
    if (isDoubted(found)) {
      return;
    }
    Period date = dates.of(found);
    Range sentence = frame.sentenceAt(found.range().start());
    QuantityHit hit = Rates.rated(frame.text(), sentence, found, date.isDated(), former);
    former = Optional.of(hit);
    hit = Signs.signed(frame.text(), homeDollar.meant(frame.text(), hit));
    figuring.add(
        figure(hit, subjects.subject(hit), subjects.quantity(hit), date), isHeading(sentence));
  }

  private void addCell(Tables.Cell cell, Period date) {
    QuantityHit hit = cell.hit();
    boolean zero = hit.low() == 0 && hit.high() == 0;
    if (zero || isDoubted(hit)) {
      return;
    }
    String subject = Subjects.english(cell.subject(), false);
    String quantity = Subjects.english(cell.quantity(), true);
    figuring.add(figure(hit, subject, quantity, date), false);
  }

  private void addCell(PeriodTables.Cell cell) {
    QuantityHit hit = cell.hit();
    if (hit.low() != 0 && !liesIn(furniture, hit) && !isDoubted(hit)) {
      figuring.add(
          figure(
              hit, subjects.ofRow(cell.name()), subjects.quantityOfRow(cell.name()), cell.date()),
          false);
    }
  }

  /** A short line without a stop. */
  private boolean isHeading(Range sentence) {
    int end = sentence.end();
    String text = frame.text();
    boolean line = end == text.length() || text.charAt(end) == '\n' || text.charAt(end - 1) == '\n';
    String words = sentence.of(text).strip();
    boolean stops = words.isEmpty() || ".。!?！？;；".indexOf(words.charAt(words.length() - 1)) >= 0;
    return line && !stops && words.length() < LONGEST_HEADING;
  }

  private boolean isDoubted(QuantityHit hit) {
    if (hit.doubt().isEmpty()) {
      return false;
    }
    unclear.add(new Unclear(hit.doubt(), frame.evidence(hit.range())));
    return true;
  }

  private Claim.Figure figure(QuantityHit hit, String subject, String quantity, Period date) {
    boolean perTonne = hit.unit().equals("AUD/t");
    double factor = perTonne ? 1e-3 : 1;
    String unit = perTonne ? "AUD/kg" : hit.unit();
    var value = new Quantity(hit.low() * factor, hit.high() * factor, unit);
    return new Claim.Figure(subject, quantity, value, date, List.of(frame.evidence(passage(hit))));
  }

  /** Number and unit; where the number is in words, its clause, since a bare word proves little. */
  private Range passage(QuantityHit hit) {
    if (!hit.inWords() && !hit.kind().equals("time")) {
      return hit.range();
    }
    Range sentence = frame.sentenceAt(hit.range().start());
    int start = hit.range().start();
    int end = hit.range().end();
    int first = Math.max(sentence.start(), start - MOST_CONTEXT);
    int last = Math.min(sentence.end(), end + MOST_CONTEXT);
    while (start > first && !isPause(start - 1)) {
      start--;
    }
    while (end < last && !isPause(end)) {
      end++;
    }
    while (start == first
        && start > sentence.start()
        && start < hit.range().start()
        && frame.text().charAt(start) < 0x2E80
        && frame.text().charAt(start) != ' ') {
      start++;
    }
    while (end == last
        && end < sentence.end()
        && end > hit.range().end()
        && frame.text().charAt(end - 1) < 0x2E80
        && frame.text().charAt(end - 1) != ' ') {
      end--;
    }
    while (start < hit.range().start() && frame.text().charAt(start) == ' ') {
      start++;
    }
    return new Range(start, end);
  }

  private boolean isPause(int at) {
    char c = frame.text().charAt(at);
    boolean inNumber =
        at + 1 < frame.text().length() && Character.isDigit(frame.text().charAt(at + 1));
    return "\n.;:|()。；，、".indexOf(c) >= 0 && !inNumber || c == ',' && !inNumber;
  }

  private static boolean liesIn(List<Range> ranges, QuantityHit hit) {
    for (Range range : ranges) {
      if (range.contains(hit.range().start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSchema(Claim.Figure figure) {
    return SCHEMA.contains(figure.value().unit());
  }
}
