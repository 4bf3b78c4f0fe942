package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.ActorType;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.text.DateHit;
import org.gadolin.text.Expression;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Collects what each sentence of one document tells of acts. */
final class Tellings {

  private static final Expression EASED =
      Expression.of(
          "(?i)\\b(?:suspen|paus|lift|eas|relax|loosen|remov|waiv|scrap|roll|resum|on hold|delay"
              + "|postpon|defer|general licen)|暂停|解除|放宽|中止|取消|停止|颁发|发放|通用许可");
  private static final Expression ANOTHER =
      Expression.of(
          "(?i)^\\W*(?:one|another|a second|a third|a further|separately|also|other|most telling"
              + "|perhaps)\\b|另一|此外|另外|同时|此前");
  private static final Expression PRICE_TITLE =
      Expression.of(
          "(?i)\\b(?:prices?|market (?:report|update|wrap)|weekly|assessments?|quotes?)\\b|价|行情|早评|晚评|日评|周评|周报|早报|走势");

  /** What is so as a rule is no act. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)\\b(?:usually|normally|typically|generally|as a rule|always)\\b|一般(?:都|要|会|需|在|由|是|为|不|来说|而言|情况)|通常|往往|(?:采取|采用|实行)[^,，。]{0,6}模式|惯例|少则.{1,4}多则|国际通行做法|^\\W*(?:有分析|美媒|外媒|分析人士|业内人士|专家)[^,，。]{0,6}(?:解读|指出|认为|分析)|不是万能|容易.{1,4}难");

  /** What would be so on a condition is no act. */
  private static final Expression CONDITIONAL =
      Expression.of(
          "^\\W*(?:If|Unless|Should|Were|Had|Without|In case|What if)\\b|^\\W*(?:如果|如若|若|一旦|倘若|假如|除非)");

  private static final Set<EventType> NEVER_ON_CONDITION =
      Set.of(EventType.SUPPLY_DISRUPTION, EventType.EXPORT_CONTROL, EventType.PRODUCTION_REPORT);

  /** How much a country buys from another is a standing fact. */
  private static final Expression DEPENDENCE =
      Expression.of(
          "(?i)\\b(?:relies|rely|relied|reliant|dependent|depends?) (?:heavily |largely |almost entirely )?(?:up)?on\\b|\\baccount(?:s|ed)? for\\b"
              + "|\\b(?:import|buy|bought|get|got|source|supply|supplie)\\w*\\b[^.;,]{0,15}\\d ?(?:%|per ?cent|pc)[^.;,]{0,12} of (?:its|their|the|all|world)\\b"
              + "|[%\\d一二三四五六七八九成](?:以上|左右|多)?(?:都|均|要)?(?:依赖|依靠|仰仗|仰赖|靠|来自)");

  /** Buying and using are restricted at home, not at the border. */
  private static final Expression DOMESTIC =
      Expression.of(
          "(?i)\\b(?:ban\\w*|restrict\\w*|prohibit\\w*|curb\\w*|bar\\w*)\\b[^.;,]{0,25}\\b(?:use|using|purchas\\w*|procur\\w*|buying|sourcing|imports?|importing)\\b"
              + "|\\bimport (?:bans?|curbs?|restrictions?|controls?|quotas?)\\b|禁止(?:采购|使用|进口)|限制(?:采购|进口)|进口(?:禁令|限制)");

  private static final Expression SPENDS =
      Expression.of(
          "(?i)\\b(?:commit(?:s|ted|ting)?|invest(?:s|ed|ing|ment)?|spend(?:s|ing)?|spent|earmark(?:s|ed)?|put(?:s|ting)?|pour(?:s|ed|ing)?|plough(?:s|ed)?|sinks?|sank)\\b|投资|投入|斥资");
  private static final Expression LENDERS =
      Expression.of(
          "(?i)\\b(?:banks?|lenders?|funds?|investors?|creditors?|shareholders?|grants?|loans?|raised?)\\b|银行|基金|投资者|股东|贷款|补助|融资|募集");
  private static final List<String> GIVERS =
      List.of("authority", "trade_body", "equity", "minority");

  /** Works that are shut because they break the law. */
  private static final Expression ILLEGAL =
      Expression.of("(?i)\\b(?:illegal|unlicensed|illicit|wildcat)\\b|非法|盗采|无证");

  private static final Expression EXPORTS = Expression.of("(?i)export|出口|出境");

  /** A notice that speaks of itself, or is suspended, tells the act of the notices told before. */
  private static final Expression OWN_NOTICE =
      Expression.of(
          "(?i)^\\W*(?:this|the) (?:notice|announcement)\\b|^\\W*本(?:公告|通知)"
              + "|公告[^,，。]{0,10}(?:暂停|停止|中止|恢复)|(?:暂停|停止|中止|恢复)[^,，。]{0,12}公告");

  private static final Pattern ON_THE_WEEK =
      Pattern.compile(
          "(?i)\\bon the (?:week|day|month)\\b|\\b(?:week|day)[- ]on[- ](?:week|day)\\b|单日|周环比|日环比");
  private static final Pattern WITNESSED =
      Pattern.compile(
          "(?i)\\b(?:witnessed by|witnessed the|signed on behalf|signed for|signing ceremony was attended|attended the signing)\\b|到场见证|见证签约|共同见证|签字的是|代表双方签|出席签约|见证下");
  private static final Set<EventType> SIGNED =
      Set.of(
          EventType.AGREEMENT,
          EventType.OFFTAKE,
          EventType.FINANCING,
          EventType.M_AND_A,
          EventType.PLANT_PLAN);

  /** One study after the other is told: none is told twice. */
  private static final Pattern ROUNDUP =
      Pattern.compile(
          "(?im)\\bround-?up\\b|\\bdigest\\b|\\bresearch (?:news|in brief)\\b|^\\W*(?:one|a first) study\\b|\\banother (?:study|paper|line of research)\\b|\\bstudies\\b.*\\bone\\b.*\\banother\\b");

  /** What stands so near the beginning of a document is its news. */
  private static final int LEAD = 500;

  /** What is dated so near the month of publishing is news. */
  private static final int MONTHS_OF_NEWS = 4;

  private static final int MONTH_LENGTH = 7; // 2025-07

  private static final PatternSet SIGNS = PatternSet.of(STANDING, WITNESSED, ON_THE_WEEK);
  private static final PatternSet ROUNDUPS = PatternSet.of(ROUNDUP);
  private static final Set<PlaceType> SITES =
      Set.of(PlaceType.SITE, PlaceType.CITY, PlaceType.REGION);

  private final Frame frame;
  private final Mentions mentions;
  private final Genre genre;
  private final Set<EventType> headline;
  private final Predicates predicates;
  private final PriceMoves prices;
  private final Participants participants;
  private final Period published;
  private final boolean priceReport;
  private final boolean roundup;
  private final List<Act> acts = new ArrayList<>();

  Tellings(
      Frame frame,
      Mentions mentions,
      Genre genre,
      Set<EventType> headline,
      Predicates predicates,
      PriceMoves prices) {
    this.frame = frame;
    this.mentions = mentions;
    this.genre = genre;
    this.headline = headline;
    this.predicates = predicates;
    this.prices = prices;
    participants = new Participants(frame, mentions);
    priceReport = isPriceReport();
    roundup =
        ROUNDUPS.matchesIn(frame.text()) || ROUNDUPS.matchesIn(frame.document().head().title());
    published = frame.document().head().published();
  }

  /** {@return the tellings of some sentences, in order} */
  List<Act> in(List<Range> sentences) {
    switch (genre) {
      case LAW -> addLaw(sentences);
      case PAPER -> addPaper(sentences);
      case REPORT -> sentences.forEach(this::addReported);
    }
    return acts;
  }

  private void addLaw(List<Range> sentences) {
    for (Range range : sentences) {
      if (Genre.isOperative(range.of(frame.text()))) {
        add(EventType.POLICY, "", Period.UNDATED, List.of(), range);
      }
    }
  }

  /** All of a paper tells one study: the sentences of its voice, else those of its results. */
  private void addPaper(List<Range> sentences) {
    var voiced = new ArrayList<Range>();
    for (Range range : sentences) {
      if (Genre.isPaperVoice(range.of(frame.text())) || tellsStudy(range)) {
        voiced.add(range);
      }
    }
    for (Range range : voiced.isEmpty() ? sentences : voiced) {
      add(EventType.STUDY, "", Period.UNDATED, researchers(), range);
    }
  }

  private boolean tellsStudy(Range range) {
    return find(range).stream().anyMatch(found -> found.type() == EventType.STUDY);
  }

  /** The institutes named, and the companies named with them. */
  private List<String> researchers() {
    var names = new LinkedHashSet<String>();
    for (Mentions.Named named : mentions.actors()) {
      Range sentence = frame.sentenceAt(named.range().start());
      boolean coAuthor =
          named.actor().type() == ActorType.COMPANY
              && mentions.actorsIn(sentence).stream().anyMatch(Tellings::isInstitute);
      if (isInstitute(named) || coAuthor) {
        names.add(named.actor().name());
      }
    }
    return List.copyOf(names);
  }

  private static boolean isInstitute(Mentions.Named named) {
    return named.actor().type() == ActorType.RESEARCH;
  }

  /** Who takes part; in a study told by its authors all the institutes named. */
  private List<String> who(EventType type, String sentence, Range part, Range trigger) {
    List<String> named = participants.of(type, part, trigger);
    boolean own = type == EventType.STUDY && named.isEmpty() && Genre.isPaperVoice(sentence);
    return own ? researchers() : named;
  }

  private void addReported(Range range) {
    String sentence = range.of(frame.text());
    if (sentence.endsWith("?") || sentence.endsWith("？") || sentence.contains("→")) {
      return;
    }
    int[] signs = SIGNS.counts(sentence); // standing, witnessed, on the week
    if (signs[0] > 0 || signs[1] > 0 && addWitnesses(range)) {
      return;
    }
    boolean conditional = CONDITIONAL.isIn(sentence);
    var moved =
        conditional
            ? Set.<String>of()
            : prices.of(sentence, priceReport || quotesPrice(range) || signs[2] > 0);
    for (String product : moved) {
      Period date =
          prices.isRow(sentence) ? published : ActDates.last(sentence, frame.datesIn(range));
      add(EventType.PRICE_MOVE, product, date, List.of(), range);
    }
    List<Predicates.Found> all = find(range);
    for (Predicates.Found found : all) {
      boolean priced =
          !moved.isEmpty()
              && found.type() == EventType.PRODUCTION_REPORT
              && !predicates.isResult(found);
      boolean supposed = conditional && NEVER_ON_CONDITION.contains(found.type());
      boolean standing =
          found.type() == EventType.PRODUCTION_REPORT && DEPENDENCE.isIn(found.part().of(sentence));
      boolean background = predicates.isLone(found) && !isNews(range);
      if (!priced && !supposed && !standing && !background && !isOwnMoney(found, all, sentence)) {
        Range part = shifted(found.part(), range);
        Range trigger = shifted(found.trigger(), range);
        add(
            typeOf(found, sentence),
            topic(found, sentence, range),
            date(sentence, range, found, all),
            who(typeOf(found, sentence), sentence, part, trigger),
            isOneOfSeveral(found, all) ? frame.trimmed(part) : range);
      }
    }
  }

  /** {@return whether a sentence leads its document, or tells a month near that of publishing} */
  private boolean isNews(Range range) {
    int now = month(published);
    return range.start() < LEAD
        || now > 0
            && frame.datesIn(range).stream()
                .mapToInt(hit -> month(hit.period()))
                .anyMatch(then -> then > 0 && Math.abs(then - now) <= MONTHS_OF_NEWS);
  }

  /** {@return the month a period ends in, counted from the year 0; 0 where only a year is told} */
  private static int month(Period period) {
    String to = period.to();
    return to.length() < MONTH_LENGTH
        ? 0
        : Integer.parseInt(to, 0, 4, 10) * 12 + Integer.parseInt(to, 5, MONTH_LENGTH, 10);
  }

  /** {@return whether a company spends its own money on the plant it plans} */
  private boolean isOwnMoney(Predicates.Found found, List<Predicates.Found> all, String sentence) {
    String part = found.part().of(sentence);
    return found.type() == EventType.FINANCING
        && SPENDS.isIn(part)
        && !LENDERS.isIn(part)
        && GIVERS.stream().noneMatch(giver -> predicates.isAbout(found, sentence, giver))
        && all.stream()
            .anyMatch(
                other -> other.type() == EventType.PLANT_PLAN && other.part().equals(found.part()));
  }

  /** {@return whether the sentence tells another act of the kind in another part} */
  private static boolean isOneOfSeveral(Predicates.Found found, List<Predicates.Found> all) {
    return all.stream()
        .anyMatch(other -> other.type() == found.type() && !other.part().equals(found.part()));
  }

  /** Who signs or witnesses takes part in the deal told just before. */
  private boolean addWitnesses(Range range) {
    Act last = acts.isEmpty() ? null : acts.getLast();
    if (last == null || !SIGNED.contains(last.type())) {
      return false;
    }
    var who = new LinkedHashSet<>(last.participants());
    mentions.actorsIn(range).forEach(named -> who.add(named.actor().name()));
    var ranges = new ArrayList<>(last.ranges());
    ranges.add(range);
    acts.set(
        acts.size() - 1,
        new Act(last.type(), last.topic(), last.sites(), last.date(), List.copyOf(who), ranges));
    return true;
  }

  private List<Predicates.Found> find(Range range) {
    String sentence = range.of(frame.text());
    return predicates.find(
        sentence,
        () -> {
          var hits = new ArrayList<>(mentions.classifiedIn(range));
          for (DateHit date : frame.datesIn(range)) {
            var classes = predicates.classes();
            boolean future = isAfter(date.period(), published);
            long mask = classes.mask("period") | (future ? classes.mask("future") : 0);
            hits.add(new ClassHit(date.range(), mask));
          }
          return hits;
        });
  }

  private String topic(Predicates.Found found, String sentence, Range range) {
    return switch (found.type()) {
      case EXPORT_CONTROL -> EASED.isIn(found.part().of(sentence)) ? "eased" : "";
      case STUDY -> roundup || ANOTHER.isIn(sentence) ? Integer.toString(range.start()) : "";
      case PRODUCTION_REPORT -> predicates.isFirst(found) ? "first" : "";
      default -> "";
    };
  }

  private void add(
      EventType type, String topic, Period date, List<String> participants, Range range) {
    var sites = new TreeSet<String>();
    for (Mentions.Located located : mentions.placesIn(range)) {
      if (SITES.contains(located.place().type())) {
        sites.add(located.place().name());
      }
    }
    acts.add(new Act(type, topic, sites, date, participants, List.of(range)));
  }

  private Period date(
      String sentence, Range range, Predicates.Found found, List<Predicates.Found> all) {
    Period date = ActDates.of(sentence, found, all, frame.datesIn(range), published);
    return date.isDated() || !continuesAt(range) ? date : dateBefore(range);
  }

  /** {@return whether the sentence goes on after a semicolon, under the date of what is before} */
  private boolean continuesAt(Range range) {
    int last = range.start() - 1;
    while (last >= 0 && Character.isWhitespace(frame.text().charAt(last))) {
      last--;
    }
    return last >= 0 && ";；".indexOf(frame.text().charAt(last)) >= 0;
  }

  private Period dateBefore(Range range) {
    Range before = frame.sentenceAt(Math.max(0, range.start() - 2));
    List<DateHit> dates = frame.datesIn(before);
    return dates.isEmpty() ? Period.UNDATED : dates.getFirst().period();
  }

  /** An act of an authority in news of an export control is that control. */
  private EventType typeOf(Predicates.Found found, String sentence) {
    boolean control =
        found.type() == EventType.POLICY
            && headline.contains(EventType.EXPORT_CONTROL)
            && !predicates.isAbout(found, sentence, "quota")
            && !predicates.isAbout(found, sentence, "trade_measure");
    boolean own =
        found.type() == EventType.POLICY
            && OWN_NOTICE.isIn(sentence)
            && acts.stream().anyMatch(act -> act.type() == EventType.EXPORT_CONTROL);
    boolean domestic =
        found.type() == EventType.EXPORT_CONTROL
            && DOMESTIC.isIn(found.part().of(sentence))
            && !EXPORTS.isIn(found.part().of(sentence));
    boolean raid =
        found.type() == EventType.SUPPLY_DISRUPTION && ILLEGAL.isIn(found.part().of(sentence));
    if (domestic || raid) {
      return EventType.POLICY;
    }
    return control || own ? EventType.EXPORT_CONTROL : found.type();
  }

  private boolean quotesPrice(Range range) {
    long unitPrice = predicates.classes().mask("unit_price");
    return mentions.classifiedIn(range).stream().anyMatch(hit -> (hit.classes() & unitPrice) != 0);
  }

  private boolean isPriceReport() {
    return PRICE_TITLE.isIn(frame.document().head().title());
  }

  private static boolean isAfter(Period date, Period published) {
    String from = date.from();
    String then = published.to();
    int shared = Math.min(from.length(), then.length());
    return shared > 0 && from.substring(0, shared).compareTo(then.substring(0, shared)) > 0;
  }

  private static Range shifted(Range inner, Range outer) {
    return new Range(inner.start() + outer.start(), inner.end() + outer.start());
  }
}
