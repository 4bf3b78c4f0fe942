package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.text.DateHit;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Which of a sentence's dates is the act's: not one it is only compared with. */
final class ActDates {

  private static final Expression COMPARED =
      Expression.of(
          "(?i)(?:\\bthan\\b[^,;]{0,20}|\\bcompared (?:with|to)\\b[^;]{0,25}|\\bup from\\b[^;]{0,25}"
              + "|\\bdown from\\b[^;]{0,25}|\\bagainst\\b[^,;]{0,25}|\\bversus\\b[^,;]{0,20}"
              + "|\\b(?:twice|double|triple|half|times)\\b[^,;]{0,60}"
              + "|\\b(?:levels?|prices?|quotes?|highs?|lows?) (?:of|in)(?: early| late| mid)? |(?:highest|lowest|best|worst|most|first time) since |\\bfrom [\\d.,]+\\w* \\w* ?in "
              + "|(?:较|比|超过?|远超|高于|低于|不及|相比)[^,，]{0,4})$");
  private static final Expression WAY = Expression.of("(?i)\\b(?:and|to)\\b|[至到]");
  private static final Expression SINCE =
      Expression.of("(?i)\\bsince (?:the |early |late |mid-?)?$");
  private static final Expression TELLING =
      Expression.of(
          "(?i)\\b(?:said|says|warned|told \\w+|announced|reported|disclosed|added|stated|confirmed)(?: in a \\w+)?(?: late| early)?(?: on| in)? $");
  private static final Expression TELLING_AFTER =
      Expression.of(
          "(?i)^,? (?:said|warned|told|announced that|said that|reported that|disclosed)\\b|^[^,，]{0,6}(?:表示|称|说|公告称|披露)");
  private static final Expression EFFECT_BEFORE =
      Expression.of(
          "(?i)(?:\\bfrom|\\beffective(?: from| on)?|\\bas of|\\bstarting(?: on| in)?|\\bbeginning(?: on| in)?|\\bforce(?: on| in)?|\\beffect(?: on| in)?"
              + "|\\bapply from|自|于|从) ?(?:the |early |late )?$");
  private static final Expression EFFECT_AFTER = Expression.of("^ ?(?:起|施行|生效|实施|正式实施)");

  /** The year in the number of a notice. */
  private static final Expression NUMBER_AFTER =
      Expression.of("^ ?第? ?[\\d一二三四五六七八九十]+号|^ ?[〕\\]】）)]? ?\\d+号");

  private static final Expression UNTIL =
      Expression.of(
          "(?i)\\b(?:until|through|till|before) (?:the |early |late |mid-?|end of )?$|(?:有效期至|截至|直到|至)$");
  private static final Pattern CLAUSE = Pattern.compile("[,;，；]|\\band\\b");
  private static final int LOOK_BACK = 60;
  private static final Set<EventType> RULES = Set.of(EventType.EXPORT_CONTROL, EventType.POLICY);
  private static final int OTHER_CLAUSE = 1000;
  private static final int BEFORE_PENALTY = 12;

  private ActDates() {}

  /**
   * {@return the date of an act; {@link Period#UNDATED} where the sentence tells none}
   *
   * @param sentence the sentence
   * @param found the act
   * @param all all acts of the sentence: a date belongs to the nearest of them
   * @param dates the sentence's dates
   * @param published when the document appeared
   */
  static Period of(
      String sentence,
      Predicates.Found found,
      List<Predicates.Found> all,
      List<DateHit> dates,
      Period published) {
    var best = Period.UNDATED;
    int least = Integer.MAX_VALUE;
    boolean plan = found.type() == EventType.PLANT_PLAN;
    List<DateHit> told = candidates(sentence, found.type(), dates, published);
    for (DateHit hit : told) {
      int distance = distance(sentence, found, hit.range());
      boolean shared = told.size() == 1 && distance < OTHER_CLAUSE;
      if (!shared
          && all.stream().anyMatch(other -> distance(sentence, other, hit.range()) < distance)) {
        continue;
      }
      boolean early = found.aspect() == Aspect.PLANNED && isBefore(hit.period(), published);
      int cost =
          (isOfTheTelling(sentence, hit.range()) ? OTHER_CLAUSE / 2 : 0)
              + distance
              + (early ? OTHER_CLAUSE / 2 : 0);
      boolean later =
          plan
              && least < OTHER_CLAUSE
              && cost < OTHER_CLAUSE
              && hit.period().to().compareTo(best.to()) > 0;
      if (later || !(plan && best.to().compareTo(hit.period().to()) > 0) && cost < least) {
        least = cost;
        best = hit.period();
      }
    }
    return best;
  }

  /** {@return the last date of a sentence, as of the end of a price's way} */
  static Period last(String sentence, List<DateHit> dates) {
    var all = candidates(sentence, EventType.PRICE_MOVE, dates, Period.UNDATED);
    return all.isEmpty() ? Period.UNDATED : endOfWay(sentence, all.getLast());
  }

  /** {@return the day a price got to; a quarter or half year is one time, not a way} */
  private static Period endOfWay(String sentence, DateHit last) {
    return WAY.isIn(last.range().of(sentence)) ? Period.of(last.period().to()) : last.period();
  }

  /** {@return whether a date ahead is what a rule aims at, not when it takes effect} */
  private static boolean isTarget(String sentence, DateHit hit, String before, Period published) {
    boolean effect =
        EFFECT_BEFORE.isIn(before) || EFFECT_AFTER.isIn(sentence.substring(hit.range().end()));
    return !effect && !isBefore(hit.period(), published) && hit.period().year() > published.year();
  }

  /** {@return whether a date is that of the words, not of the act: said on Wednesday that} */
  private static boolean isOfTheTelling(String sentence, Range date) {
    String before = sentence.substring(Math.max(0, date.start() - LOOK_BACK), date.start());
    String after = sentence.substring(date.end());
    return TELLING.isIn(before) || TELLING_AFTER.isIn(after);
  }

  private static List<DateHit> candidates(
      String sentence, EventType type, List<DateHit> dates, Period published) {
    var kept = new ArrayList<DateHit>();
    for (DateHit hit : dates) {
      int start = hit.range().start();
      String before = sentence.substring(Math.max(0, start - LOOK_BACK), start);
      boolean since = SINCE.isIn(before) && type != EventType.EXPORT_CONTROL;
      boolean until =
          RULES.contains(type)
              && (UNTIL.isIn(before) || isTarget(sentence, hit, before, published));
      boolean number = NUMBER_AFTER.isIn(sentence.substring(hit.range().end()));
      if (hit.period().isDated() && !until && !since && !number && !COMPARED.isIn(before)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static int distance(String sentence, Predicates.Found found, Range date) {
    Range trigger = found.trigger();
    boolean before = date.end() <= trigger.start();
    int from = before ? date.end() : trigger.end();
    int to = Math.max(from, before ? trigger.start() : date.start());
    int commas = clauseMarks(sentence.substring(from, to));
    boolean inPart = found.part().contains(date.start());
    return (to - from)
        + commas * OTHER_CLAUSE / 20
        + (before ? BEFORE_PENALTY : 0)
        + (inPart ? 0 : OTHER_CLAUSE);
  }

  private static int clauseMarks(String words) {
    Matcher matcher = CLAUSE.matcher(words);
    int marks = 0;
    while (matcher.find()) {
      marks++;
    }
    return marks;
  }

  private static boolean isBefore(Period date, Period published) {
    String to = date.to();
    return published.isDated()
        && to.compareTo(
                published.from().substring(0, Math.min(to.length(), published.from().length())))
            < 0;
  }
}
