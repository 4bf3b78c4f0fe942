package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Tells whose a figure is: the actor or site that its sentence is about, rather than one that only
 * tells it or stands behind a preposition; where the sentence points back ("the company", "it"),
 * the one spoken of; else a place of the sentence; else what title or heading name.
 */
final class Owners {

  private static final Expression BACK =
      Expression.of(
          "(?i)\\b(?:the|this|its?) (?:[\\w-]+ )?(?:company|miner|group|firm|producer|plant|developer|carmaker|refiner|works|project|mine|factory|facility)\\b|\\b(?:we|our)\\b|公司|该厂|该项目|集团|该矿");
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?i)\\s*(?:it|its|they|the (?:[\\w-]+ )?(?:plant|project|mine|company|miner|factory|facility|works|site|deal|deposit))\\b|\\s*(?:该|其|公司)");
  private static final Expression TELLS_BEFORE =
      Expression.of(
          "(?i)(?:according to (?:the )?|据|(?:says|said) (?:the )?(?:[a-z]+ )?|(?:professor|researcher|scientist|director|head|chairman|analyst|expert|economist|president|executive|officer|fellow|founder|editor) (?:at|of|with|for) (?:the )?)$");
  private static final Expression TELLS_BEHIND =
      Expression.of(
          "^(?:统计|数据|的?报告|测算|的?分析师|研报|首席|研究员|[’']s data| data| says| said| showed| estimates?| used to| puts?\\b| reckons?| expects?| forecasts?| counts?)");
  private static final Expression APPROVED = Expression.of("^(?:批准|同意|授权|批复)");
  private static final Expression OBLIQUE =
      Expression.of(
          "(?i)(?:\\b(?:of|with|from|by|to|for|at|in|between|into|under|via|through|than|against|near|on|half|supply|told)|unit of) (?:the |its |a |an |[A-Z]\\w*['’]s )*$|(?:[与和向对由从给为在比据]|位于|来自)$");
  private static final Expression MARKET =
      Expression.of("(?i)\\b(?:in|at|into|cif|fob|outside) $|(?:在|港)$");
  private static final Lexicon SCOPES = Lexicon.load("scopes.csv");
  private static final int LOOK_BACK = 24;
  private static final Set<ActorType> THINKERS =
      Set.of(ActorType.RESEARCH, ActorType.ASSOCIATION, ActorType.GOVERNMENT);

  private record Body(Lexicon.Hit hit, boolean thinks) {}

  private final Frame frame;
  private final List<Lexicon.Hit> bodies;
  private final List<Lexicon.Hit> doers; // bodies that make or own things
  private final List<Lexicon.Hit> companies;
  private final List<Lexicon.Hit> places;
  private final List<Lexicon.Hit> countries;
  private final List<Range> ranges;
  private final List<Lexicon.Hit> titled;
  private final String headingPlace;

  Owners(Frame frame, Names names) {
    this.frame = frame;
    List<Body> all = bodies(frame, names);
    bodies = all.stream().map(Body::hit).toList();
    doers = all.stream().filter(body -> !body.thinks()).map(Body::hit).toList();
    companies =
        names.actors().stream()
            .filter(actor -> actor.type() == ActorType.COMPANY)
            .flatMap(actor -> hits(frame, actor.evidence(), actor.name()).stream())
            .sorted(Comparator.comparingInt(hit -> hit.range().start()))
            .toList();
    places = places(frame, names);
    ranges = ranges(frame, names);
    countries =
        names.places().stream()
            .filter(place -> place.type() == PlaceType.COUNTRY)
            .flatMap(place -> hits(frame, place.evidence(), place.name()).stream())
            .sorted(Comparator.comparingInt(hit -> hit.range().start()))
            .toList();
    titled = titled(frame.document().head().title(), bodies);
    headingPlace = headingPlace(frame.document().head().title());
  }

  /** {@return the name of the owner, empty where nothing tells one} */
  String of(Range sentence, QuantityHit hit) {
    return of(sentence, hit, bodies);
  }

  /** {@return the owner of a measured property, which bodies of research only report} */
  String ofProperty(Range sentence, QuantityHit hit) {
    return of(sentence, hit, doers);
  }

  /** {@return whose trade it is: what the sentence names, else the country last spoken of} */
  String trader(Range sentence, QuantityHit hit) {
    boolean named =
        !Near.within(bodies, sentence).isEmpty() || !Near.within(places, sentence).isEmpty();
    int next = Near.firstFrom(countries, sentence.start());
    return named || next == 0 ? of(sentence, hit, bodies) : countries.get(next - 1).en();
  }

  private String of(Range sentence, QuantityHit hit, List<Lexicon.Hit> among) {
    String words = sentence.of(frame.text());
    Optional<Lexicon.Hit> free = free(Near.within(among, sentence), hit.range());
    if (free.isPresent()) {
      return free.get().en();
    }
    String topic = topic(sentence);
    if (!topic.isEmpty() && POINTS_BACK.matcher(words).lookingAt()) {
      return topic;
    }
    var any = Near.nearest(frame.text(), among, sentence, hit.range());
    if (any.isPresent()) {
      return any.get().en();
    }
    var place = place(sentence, hit.range());
    boolean back = !topic.isEmpty() && BACK.isIn(words);
    if (place.isPresent() && !back) {
      return place.get().en();
    }
    return topic.isEmpty() ? headingPlace : topic;
  }

  /** The nearest before the figure that no preposition leads, else the first behind it. */
  private Optional<Lexicon.Hit> free(List<Lexicon.Hit> inSentence, Range figure) {
    List<Lexicon.Hit> free = inSentence.stream().filter(hit -> !isOblique(hit.range())).toList();
    int next = Near.firstFrom(free, figure.start());
    return next > 0 ? Optional.of(free.get(next - 1)) : Optional.empty();
  }

  private Optional<Lexicon.Hit> place(Range sentence, Range figure) {
    var near = Near.nearest(frame.text(), places, sentence, figure);
    if (near.isEmpty() || !isOblique(near.get().range())) {
      return near;
    }
    var free = free(Near.within(places, sentence), figure);
    return free.isPresent() ? free : near;
  }

  private boolean isOblique(Range range) {
    return OBLIQUE.isIn(before(range));
  }

  private String before(Range range) {
    return frame.text().substring(Math.max(0, range.start() - LOOK_BACK), range.start());
  }

  /** The place that the title, else the text's own heading names first. */
  private String headingPlace(String title) {
    List<Lexicon.Hit> named = titled(title, places);
    if (!named.isEmpty()) {
      return named.getFirst().en();
    }
    int end = frame.text().indexOf('\n');
    return places.stream()
        .filter(place -> place.range().end() <= end && !isTellers(place.range()))
        .findFirst()
        .map(Lexicon.Hit::en)
        .orElse("");
  }

  /** 据美国USGS数据: a place that only says where who tells it sits. */
  private boolean isTellers(Range place) {
    return TELLS_BEFORE.isIn(before(place))
        || ranges.stream().anyMatch(range -> range.start() == place.end());
  }

  /** The first actor or site of the title, else the last one before the sentence, near it. */
  private String topic(Range sentence) {
    var first = titled.stream().min(Comparator.comparingInt(hit -> hit.range().start()));
    int next = Near.firstFrom(bodies, sentence.start());
    if (first.isPresent() || next == 0) {
      return first.map(Lexicon.Hit::en).orElse("");
    }
    Range last = bodies.get(next - 1).range();
    boolean near = frame.text().substring(last.end(), sentence.start()).indexOf('\n') < 0;
    return near ? bodies.get(next - 1).en() : "";
  }

  private static List<Body> bodies(Frame frame, Names names) {
    var all = new ArrayList<Body>();
    for (Claim.Actor actor : names.actors()) {
      if (actor.type() != ActorType.PERSON && actor.type() != ActorType.MEDIA) {
        boolean thinks = THINKERS.contains(actor.type());
        for (Lexicon.Hit hit : hits(frame, actor.evidence(), actor.name())) {
          boolean approves = actor.country().isKnown() && isApprover(frame.text(), hit.range());
          String country = Locale.of("", actor.country().code()).getDisplayCountry(Locale.ENGLISH);
          var named = approves ? new Lexicon.Hit(hit.range(), country) : hit;
          all.add(new Body(named, thinks));
        }
      }
    }
    for (Claim.Place place : names.places()) {
      if (place.type() == PlaceType.SITE) {
        hits(frame, place.evidence(), place.name()).forEach(hit -> all.add(new Body(hit, false)));
      }
    }
    all.removeIf(body -> isTeller(frame.text(), body.hit().range()));
    all.sort(Comparator.comparingInt(body -> body.hit().range().start()));
    return List.copyOf(all);
  }

  /** 经国务院批准: what a state's body approves is the state's. */
  private static boolean isApprover(String text, Range range) {
    return range.start() > 0
        && text.charAt(range.start() - 1) == '经'
        && APPROVED.isIn(
            text.substring(range.end(), Math.min(text.length(), range.end() + LOOK_BACK)));
  }

  /** {@return the company spoken of last before a sentence, empty where none is} */
  String company(Range sentence) {
    int next = Near.firstFrom(companies, sentence.start());
    return next == 0 ? "" : companies.get(next - 1).en();
  }

  /** Who only tells a figure is not what it is about. */
  private static boolean isTeller(String text, Range range) {
    String before = text.substring(Math.max(0, range.start() - LOOK_BACK), range.start());
    String behind = text.substring(range.end(), Math.min(text.length(), range.end() + 12));
    return TELLS_BEFORE.isIn(before) || TELLS_BEHIND.isIn(behind);
  }

  /** {@return where names of actors stand, whose words name no material and no thing} */
  List<Range> names() {
    return ranges;
  }

  /** {@return the body or place that a stretch names, as the row of a table does} */
  Optional<String> named(Range range) {
    return Stream.of(bodies, places)
        .flatMap(hits -> Near.within(hits, range).stream())
        .map(Lexicon.Hit::en)
        .findFirst();
  }

  /** {@return the first body of the title, empty where it names none} */
  String titled() {
    return titled.stream()
        .min(Comparator.comparingInt(hit -> hit.range().start()))
        .map(Lexicon.Hit::en)
        .orElse("");
  }

  /** {@return the market of a price, as in Rotterdam, empty where none is told} */
  String market(Range sentence, QuantityHit hit) {
    return Near.nearest(frame.text(), places, sentence, hit.range())
        .filter(place -> MARKET.isIn(before(place.range())))
        .map(Lexicon.Hit::en)
        .orElse("");
  }

  /** {@return the actor behind a figure that such a word leads, as in "stake in": its object} */
  String object(Range sentence, QuantityHit hit, Expression lead) {
    int next = Near.firstFrom(bodies, hit.range().end());
    if (next == bodies.size()) {
      return "";
    }
    Lexicon.Hit body = bodies.get(next);
    boolean close = body.range().end() <= sentence.end() && lead.isIn(before(body.range()));
    return close ? body.en() : "";
  }

  private static List<Range> ranges(Frame frame, Names names) {
    return names.actors().stream()
        .flatMap(actor -> actor.evidence().stream())
        .map(frame::rangeOf)
        .sorted(Comparator.comparingInt(Range::start))
        .toList();
  }

  private static List<Lexicon.Hit> places(Frame frame, Names names) {
    var all = new ArrayList<>(SCOPES.find(frame.text()));
    for (Claim.Place place : names.places()) {
      if (place.type() != PlaceType.SITE) {
        all.addAll(hits(frame, place.evidence(), place.name()));
      }
    }
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    return List.copyOf(all);
  }

  /** The hits that the title names, in any form the text has for them. */
  private List<Lexicon.Hit> titled(String title, List<Lexicon.Hit> hits) {
    var found = new ArrayList<Lexicon.Hit>();
    for (Lexicon.Hit hit : hits) {
      int at = title.indexOf(hit.range().of(frame.text()));
      if (at >= 0) {
        found.add(new Lexicon.Hit(new Range(at, at + hit.range().length()), hit.en()));
      }
    }
    return found;
  }

  private static List<Lexicon.Hit> hits(Frame frame, List<Evidence> evidence, String name) {
    return evidence.stream().map(passage -> new Lexicon.Hit(frame.rangeOf(passage), name)).toList();
  }
}
