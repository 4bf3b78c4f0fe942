package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Words that point back to a time told before: that year, by then, 当月, 报告期内, full-year. */
final class Anaphors {

  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)\\b(?:(?:that|the same) (?<unit>year|month|quarter|half)\\b(?! (?:earlier|before|ago))|(?<then>by then|at the time|at that time|(?:during|for|in|over) the (?:period|quarter|half|six months|three months|nine months)\\b(?! (?:of|to|from|ended|ending|before|since)))"
              + "|(?<later>a year (?:on|later))\\b|(?<full>full[- ]year)\\b(?! (?:of|19|20)))"
              + "|(?<zh>当[年月季]|同[年月季](?!度?比)|该[年月季]度?)|(?<zhthen>报告期内?|期内)|(?<zhfull>(?<![\\d年])全年(?!产能))|(?<zhyear>(?<![\\d多两三数几])年内)");
  private static final Expression AHEAD =
      Expression.of(
          "(?i)(?:预计|有望|将|目标|力争|计划)[^,，。;；]{0,12}$|\\b(?:guid|expect|forecast|target|aim)\\w*[^.;]{0,30}$");
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int LOOK_BACK = 40;

  private Anaphors() {}

  /** {@return the dates of a text with those that words only point to, in order} */
  static List<DateHit> resolved(Frame frame, List<DateHit> dates, DateFit fit) {
    String text = frame.text();
    var found = new ArrayList<DateHit>();
    POINTS
        .matcher(text)
        .results()
        .forEach(
            match -> {
              var range = new Range(match.start(), match.end());
              List<DateHit> before =
                  dates.stream()
                      .filter(date -> date.range().end() <= match.start())
                      .filter(date -> date.period().isDated() && !fit.isUnfit(date))
                      .toList();
              Period meant = meant(match, text, before, frame.document().head().published());
              if (meant.isDated()) {
                found.add(new DateHit(range, meant));
              }
            });
    dates.stream()
        .filter(date -> found.stream().noneMatch(one -> one.range().overlaps(date.range())))
        .toList()
        .forEach(found::add);
    found.sort(Comparator.comparingInt(date -> date.range().start()));
    return List.copyOf(found);
  }

  private static Period meant(
      MatchResult match, String text, List<DateHit> before, Period published) {
    if (match.group("zhyear") != null) {
      return year(published);
    }
    if (match.group("full") != null || match.group("zhfull") != null) {
      String led = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
      return AHEAD.isIn(led)
          ? year(published)
          : last(before).map(Anaphors::year).orElse(year(published));
    }
    if (match.group("zhthen") != null) {
      return before.stream()
          .filter(date -> !date.range().of(text).endsWith("报")) // 三季报 is of nine months
          .map(DateHit::period)
          .filter(period -> period.iso().length() == "2025-01/2025-03".length())
          .findFirst()
          .orElse(Period.UNDATED);
    }
    if (match.group("later") != null) {
      return last(before).map(period -> period.plusYears(1)).orElse(Period.UNDATED);
    }
    if (match.group("then") != null) {
      return last(before).orElse(Period.UNDATED);
    }
    String unit = match.group("unit") == null ? match.group("zh") : match.group("unit");
    return switch (unit.charAt(unit.length() - 1)) {
      case '年', 'r' ->
          unit.equals("quarter")
              ? months(before)
              : last(before).map(Anaphors::year).orElse(Period.UNDATED);
      case '月', 'h' -> month(before);
      default -> months(before);
    };
  }

  private static Optional<Period> last(List<DateHit> before) {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().period());
  }

  private static Period year(Period period) {
    return period.isDated() ? Period.of(period.from().substring(0, YEAR)) : period;
  }

  private static Period month(List<DateHit> before) {
    return before.reversed().stream()
        .map(date -> date.period().from())
        .filter(from -> from.length() >= MONTH)
        .map(from -> Period.of(from.substring(0, MONTH)))
        .findFirst()
        .orElse(Period.UNDATED);
  }

  private static Period months(List<DateHit> before) {
    return before.reversed().stream()
        .map(DateHit::period)
        .filter(period -> period.iso().length() == "2025-01/2025-03".length())
        .findFirst()
        .orElse(Period.UNDATED);
  }
}
