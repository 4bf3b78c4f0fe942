package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * The time that a text has set for figures whose own sentence tells none: by the opening of an
 * earlier sentence, by the period that it reports on, by its title.
 */
final class DateFrames {

  /** What a dated headline reports on; terms, plans and counts it does not date. */
  private static final Set<String> TITLED = Set.of("price", "mass", "ratio", "money");

  private static final int MOST_BACK = 4;
  private static final int LONGEST_HEADING = 120;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\W*(?:(?:in|for|during|over|at the end of|by|as of|on|through|throughout|据[^,，。]{0,12}|截至|在)\\s?)?(?:the |early |late |all of |whole of |full-year )*");
  private static final Expression OTHER_TIME =
      Expression.of(
          "(?i)\\b(?:now|currently|today|will|would|plans?|aims?|expects?|could|may (?:be|have|rise|fall|reach|need|not|also|well|yet|still|soon|take|go|grow|increase|exceed|come|become|make|add)|might|for comparison|typically|usually|so far|since|shares?|stock)\\b|目前|现在|将|预计|计划|拟|有望|如今|至今|历来|股价|收盘|每吨|每年|若|如果");

  /** What a report on a period tells of it, sentence after sentence. */
  private static final Expression REPORTED =
      Expression.of(
          "(?i)\\b(?:revenues?|sales|turnover|(?:net |gross |operating )?(?:profit|loss|income|margin)|earnings|EBITDA|EBIT|output|production|shipments|shipped|produced|sold|costs|cash flow|capex|capital expenditure|ran at|throughput|volumes|recover(?:y|ies)|dividend)\\b|营业?收入?|净利|利润|毛利|产量|销量|利用率|开工率|研发|现金流|出货|每股收益");

  private static final int MOST_REPORTED = 7;
  private static final int MONTHS = "2025-01/2025-03".length();
  private static final Expression AFTER =
      Expression.of("(?i)(?:since|until|by|after|before)(?: late| early)?\\s$");

  private final Frame frame;
  private final List<DateHit> dates;
  private final List<QuantityHit> hits;
  private final DateFit fit;
  private final Period title;

  DateFrames(Frame frame, List<DateHit> dates, List<QuantityHit> hits, DateFit fit) {
    this.frame = frame;
    this.dates = dates;
    this.hits = hits;
    this.fit = fit;
    var head = frame.document().head();
    Period ofTitle = headline(head.title());
    Period heading = headline(firstLine(frame.text()));
    boolean dateline = heading.equals(head.published());
    title = ofTitle.isDated() || dateline ? ofTitle : heading;
  }

  /** {@return the time set for a figure of a sentence that tells none; undated where none is} */
  Period of(Range sentence, QuantityHit hit) {
    if (!TITLED.contains(hit.kind())) {
      return Period.UNDATED;
    }
    String words = sentence.of(frame.text());
    Period framed = framed(sentence, words);
    if (framed.isDated()) {
      return framed;
    }
    Period reported = reported(sentence, words);
    return reported.isDated() ? reported : title;
  }

  /** {@return whether words tell of another time than that of the sentences before them} */
  static boolean isOfOtherTime(String words) {
    return OTHER_TIME.isIn(words);
  }

  /** {@return whether a date is yet to come, which words of the present are not of} */
  boolean isAhead(Period date, String words) {
    String now = frame.document().head().published().from();
    return !now.isEmpty() && date.from().compareTo(now) > 0 && !isOfOtherTime(words);
  }

  /** The heading that a text itself begins with; empty where its first line is a sentence. */
  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    boolean heading = end > 0 && end < LONGEST_HEADING && ".。!?".indexOf(text.charAt(end - 1)) < 0;
    return heading ? text.substring(0, end) : "";
  }

  private Period headline(String line) {
    return Dates.find(line, frame.document().head().published()).stream()
        .filter(hit -> !AFTER.isIn(line.substring(0, hit.range().start())))
        .map(DateHit::period)
        .filter(Period::isDated)
        .findFirst()
        .orElse(Period.UNDATED);
  }

  /**
   * The period that an earlier sentence of the paragraph opens with and so sets for those behind it
   * ("April-June was the best quarter. Revenue was ..."), or that the clause before a semicolon
   * has; a sentence of another time or with a date of its own ends it.
   */
  private Period framed(Range sentence, String words) {
    Range one = sentence;
    if (OTHER_TIME.isIn(words)) {
      return Period.UNDATED;
    }
    for (int back = 0; back < MOST_BACK && one.start() > 0; back++) {
      char stop = frame.text().charAt(one.start() - 1);
      if (stop == '\n') {
        return Period.UNDATED;
      }
      boolean clause = stop == ';' || stop == '；';
      one = frame.sentenceAt(one.start() - 1);
      Period opening = opening(one, clause);
      if (opening.isDated()) {
        return opening;
      }
      if (hasOwnDate(one)) {
        return Period.UNDATED;
      }
    }
    return Period.UNDATED;
  }

  /**
   * The quarter, half or year that the sentences before report on, for a sentence that goes on
   * reporting: "sold 412 t in the December quarter. Revenue came to ...".
   */
  private Period reported(Range sentence, String words) {
    if (isOfOtherTime(words) || !REPORTED.isIn(words)) {
      return Period.UNDATED;
    }
    Range one = sentence;
    for (int back = 0; back < MOST_REPORTED && one.start() > 0; back++) {
      one = frame.sentenceAt(one.start() - 1);
      String told = one.of(frame.text());
      if (isOfOtherTime(told) || !REPORTED.isIn(told)) {
        continue;
      }
      Period period = firstReported(one);
      if (period.isDated()) {
        return period;
      }
    }
    return Period.UNDATED;
  }

  /** The first period of several months in a sentence that has passed and dates a figure of it. */
  private Period firstReported(Range sentence) {
    boolean counts = hits.stream().anyMatch(hit -> sentence.contains(hit.range()));
    for (int i = firstFrom(sentence.start()); counts && i < dates.size(); i++) {
      DateHit date = dates.get(i);
      if (date.range().start() >= sentence.end()) {
        break;
      }
      boolean months = date.period().iso().length() == MONTHS;
      if (months && !fit.isUnfit(date) && !isAhead(date.period(), "")) {
        return date.period();
      }
    }
    return Period.UNDATED;
  }

  private boolean hasOwnDate(Range sentence) {
    for (int i = firstFrom(sentence.start()); i < dates.size(); i++) {
      if (dates.get(i).range().start() >= sentence.end()) {
        return false;
      }
      if (!fit.isUnfit(dates.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Period opening(Range sentence, boolean clause) {
    boolean clauseWide = clause;
    int at = firstFrom(sentence.start());
    if (at >= dates.size() || dates.get(at).range().start() >= sentence.end()) {
      return Period.UNDATED;
    }
    while (fit.isIssue(dates.get(at))
        && at + 1 < dates.size()
        && dates.get(at + 1).range().start() < sentence.end()) {
      at++;
      clauseWide = true;
    }
    DateHit date = dates.get(at);
    String before = frame.text().substring(sentence.start(), date.range().start());
    boolean opens = clauseWide || OPENING.matcher(before).matches();
    return opens && date.period().isDated() && !fit.isUnfit(date) && !fit.isIssue(date)
        ? date.period()
        : Period.UNDATED;
  }

  private int firstFrom(int index) {
    return Sorted.firstFrom(dates, date -> date.range().start(), index);
  }
}
