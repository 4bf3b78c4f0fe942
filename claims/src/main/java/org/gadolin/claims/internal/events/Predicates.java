package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.EventType;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/**
 * The lexicon of acts. A predicate tells an act when the things it is about stand near it in its
 * part of the sentence and it is told as done, under way or planned. Immutable, thread-safe.
 */
final class Predicates {

  /**
   * An act told in a sentence.
   *
   * @param type its kind
   * @param trigger where the predicate stands in the sentence
   * @param part the part of the sentence it stands in
   * @param aspect how it is told
   * @param rule the number of the rule that found it, by which rules of one type can be told apart
   * @param near object classes around the predicate
   */
  record Found(EventType type, Range trigger, Range part, Aspect aspect, int rule, long near) {}

  private static final Set<EventType> STOP_AND_GO =
      Set.of(EventType.PLANT_OPENING, EventType.SUPPLY_DISRUPTION);

  private static final int FUTURE_REACH = 30;

  private static final int SUBJECT_REACH = 24;

  /** What may stand between a subject and its predicate. */
  private static final Pattern BEFORE_PREDICATE =
      Pattern.compile(
          "(?: (?:also|now|has|have|had|is|was|will|then|later|soon|since|meanwhile|recently|already|in turn|itself|itself has))* "
              + "|(?:将|拟|已|也|则|还|又|正|日前|近日|随后|同日|同时|计划|今年|去年|昨日|昨天|今天|宣布|\\d{1,2}月(?:\\d{1,2}日)?){0,3}");

  /**
   * An act that something else will follow has not happened: once it is built, it will make ...;
   * one from which time is counted is not the news: two years after it
   */
  private static final Expression ONCE_DONE =
      Expression.of(
          "^(?:投产|达产|投用|运营|完成|落地|实施){0,2}(?:之|以)?后[^。；;]{0,40}?(?:将|预计|可|有望|能|预期)"
              + "|^(?:[一二两三四五六七八九十数\\d]{1,3}个?[年月天日](?:之|以)?后|以来)");

  /** An act whose name is followed by its being due or put off is still to come. */
  private static final Expression PUT_OFF =
      Expression.of(
          "(?i)^[^,.;:]{0,45}?\\b(?:has|have|had|is|are|was|were|now|been) (?:been |now |again |still )?(?:slipped|pushed back|put back"
              + "|delayed|postponed|deferred|due|scheduled|expected|planned|slated|set for|pencilled in|penciled in|foreseen|to follow)\\b");

  private final ObjectClasses classes = ObjectClasses.load();
  private final Aspects aspects = Aspects.load();
  private final Parts parts = new Parts();
  private final Arguments arguments = new Arguments(classes.mask("clause"));
  private final List<Rule> rules = new ArrayList<>();
  private final Map<EventType, Set<EventType>> outranked = new EnumMap<>(EventType.class);
  private final TermSet terms;
  private final long first = classes.mask("first");
  private final long result = classes.mask("result");
  private final long future = classes.mask("future");
  private final long names =
      classes.maskOfAny("company|authority|research|association|person|armed|place");
  private final long gathering = classes.mask("gathering");
  private final long inName = classes.mask("in_name");
  private final long pair = classes.mask("pair");
  private final long period = classes.mask("period");

  private Predicates() {
    var builder = TermSet.builder();
    classes.addTo(builder);
    var families = new TreeMap<String, List<String>>();
    for (List<String> row : RuleTable.rows(List.of("events/verbs.csv", "events/verbs-zh.csv"))) {
      families.put("@" + row.get(0), RuleTable.words(row.get(1)));
    }
    for (List<String> row :
        RuleTable.rows(List.of("events/predicates.csv", "events/predicates-zh.csv"))) {
      int number = classes.count() + rules.size();
      Rule.formsOf(row.get(5), families).forEach(word -> builder.addAnyCase(word, number));
      rules.add(Rule.of(row, classes));
    }
    terms = builder.build();
    for (List<String> row : RuleTable.rows("events/outranks.csv")) {
      var dropped = EnumSet.noneOf(EventType.class);
      RuleTable.words(row.get(1)).forEach(id -> dropped.add(Rule.type(id)));
      outranked.put(Rule.type(row.get(0)), dropped);
    }
  }

  /** {@return the lexicon of the class path} */
  static Predicates load() {
    return new Predicates();
  }

  /** {@return how acts are told} */
  Aspects aspects() {
    return aspects;
  }

  /** {@return the classes the lexicon knows} */
  ObjectClasses classes() {
    return classes;
  }

  /**
   * {@return the acts a sentence tells, at most one of a type in one part of it}
   *
   * @param sentence the sentence
   * @param mentions what other readers found in it, with ranges in the sentence; asked for only
   *     when the sentence has a predicate
   */
  List<Found> find(String sentence, Supplier<List<ClassHit>> mentions) {
    var things = new ArrayList<ClassHit>();
    var triggers = new ArrayList<TermHit>();
    for (TermHit hit : terms.findAll(sentence)) {
      if (hit.value() < classes.count()) {
        things.add(new ClassHit(hit.range(), 1L << hit.value()));
      } else {
        triggers.add(hit);
      }
    }
    triggers.removeIf(hit -> isPartOfOtherPhrase(hit, triggers));
    if (triggers.isEmpty()) {
      return List.of();
    }
    List<ClassHit> mentioned = mentions.get();
    triggers.removeIf(
        hit ->
            isInName(hit.range(), mentioned)
                && !opensName(sentence, hit, mentioned)
                && !isChineseVerb(sentence, hit.range(), things));
    things.removeIf(
        thing -> (thing.classes() & gathering) == 0 && isInName(thing.range(), mentioned));
    things.addAll(mentioned);
    things.addAll(pairs(sentence, mentioned));
    List<Range> split = parts.of(sentence, dates(things), subjects(sentence, triggers, mentioned));
    List<TermHit> cues = aspects.cuesOf(sentence);
    var told = new ArrayList<Found>();
    for (TermHit hit : triggers) {
      Range part = Parts.holding(split, hit.range());
      Rule rule = ruleOf(hit);
      Near near = Near.of(sentence, part, hit.range(), things);
      var aspect = aspect(sentence, cues, hit.range(), things);
      Optional<EventType> typed =
          hasArguments(rule, sentence, part, hit.range(), things, near)
              ? rule.typeOf(aspect, near)
              : Optional.empty();
      typed.ifPresent(
          type -> told.add(new Found(type, hit.range(), part, aspect, hit.value(), near.all())));
    }
    var found = new ArrayList<Found>();
    for (Found act : told) {
      if (told.stream().noneMatch(other -> isWithin(act, other))) {
        keepFirstRule(found, act);
      }
    }
    return found.stream().filter(act -> !isOutranked(act, found)).toList();
  }

  /** {@return the bodies and countries named, where two that differ are named in the sentence} */
  private List<ClassHit> pairs(String sentence, List<ClassHit> mentioned) {
    List<Range> named =
        mentioned.stream()
            .filter(mention -> (mention.classes() & names) != 0)
            .map(ClassHit::range)
            .toList();
    boolean differ = named.stream().map(range -> range.of(sentence)).distinct().count() >= 2;
    return differ ? named.stream().map(range -> new ClassHit(range, pair)).toList() : List.of();
  }

  /**
   * {@return whether a word belongs to a longer phrase that tells no act, or none by itself: supply
   * in supply chain, curbs in export curbs}
   */
  private boolean isPartOfOtherPhrase(TermHit hit, List<TermHit> triggers) {
    if (ruleOf(hit).types().isEmpty()) {
      return true;
    }
    for (TermHit other : triggers) {
      if (other.range().length() > hit.range().length() && other.range().contains(hit.range())) {
        Rule longer = ruleOf(other);
        if (longer.types().isEmpty() || longer.weak() && !longer.lone() && !ruleOf(hit).weak()) {
          return true;
        }
      }
    }
    return false;
  }

  private Rule ruleOf(Found act) {
    return rules.get(act.rule() - classes.count());
  }

  private Rule ruleOf(TermHit trigger) {
    return rules.get(trigger.value() - classes.count());
  }

  private boolean isInName(Range range, List<ClassHit> mentions) {
    for (ClassHit mention : mentions) {
      if ((mention.classes() & names) != 0 && mention.range().contains(range)) {
        return true;
      }
    }
    return false;
  }

  /** A Chinese name shaped from the text may have taken in the verb before it. */
  private static boolean opensName(String sentence, TermHit hit, List<ClassHit> mentions) {
    int start = hit.range().start();
    return Character.isIdeographic(sentence.charAt(start))
        && mentions.stream().anyMatch(mention -> mention.range().start() == start);
  }

  /**
   * {@return whether a trigger is a Chinese word that names are not made of: a name shaped from the
   * text has taken it in}
   */
  private boolean isChineseVerb(String sentence, Range trigger, List<ClassHit> things) {
    return Character.isIdeographic(sentence.charAt(trigger.start()))
        && things.stream()
            .noneMatch(thing -> (thing.classes() & inName) != 0 && thing.range().overlaps(trigger));
  }

  /** What is told of the future is planned, also in the present tense of a timetable. */
  private Aspect aspect(String sentence, List<TermHit> cues, Range trigger, List<ClassHit> things) {
    if (ONCE_DONE.isIn(sentence.substring(trigger.end()))) {
      return Aspect.SPECULATED;
    }
    var told = aspects.of(sentence, cues, trigger);
    boolean open = told == Aspect.DONE || told == Aspect.ONGOING;
    boolean ahead =
        open
            && (hasFutureDate(sentence, trigger, things)
                || PUT_OFF.isIn(sentence.substring(trigger.end())));
    return ahead ? Aspect.PLANNED : told;
  }

  private boolean hasFutureDate(String sentence, Range trigger, List<ClassHit> things) {
    for (ClassHit thing : things) {
      if ((thing.classes() & future) != 0) {
        int from = Math.min(thing.range().end(), trigger.end());
        int to = Math.max(thing.range().start(), trigger.start());
        String between = from < to ? sentence.substring(from, to) : "";
        if (between.length() <= FUTURE_REACH && between.indexOf(',') < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether the act is a first product or sample, which is an act of its own} */
  boolean isFirst(Found act) {
    return (act.near() & first) != 0 && ruleOf(act).first();
  }

  /** {@return whether the act is told but by its things, with a verb that tells nothing itself} */
  boolean isLone(Found act) {
    return ruleOf(act).lone();
  }

  /** {@return whether a thing of a class stands near the act, or its predicate is one} */
  boolean isAbout(Found act, String sentence, String className) {
    long mask = classes.mask(className);
    return (act.near() & mask) != 0
        || terms.findAll(act.trigger().of(sentence)).stream()
            .anyMatch(hit -> hit.value() < classes.count() && (1L << hit.value() & mask) != 0);
  }

  /** {@return whether the act is told by a producer's results rather than by its output} */
  boolean isResult(Found act) {
    return (act.near() & result) != 0;
  }

  private List<Range> dates(List<ClassHit> things) {
    return things.stream()
        .filter(thing -> (thing.classes() & period) != 0)
        .map(ClassHit::range)
        .toList();
  }

  /**
   * {@return where a named body or country stands right before a predicate, as its subject: another
   * predicate before it has another subject}
   */
  private List<Range> subjects(String sentence, List<TermHit> triggers, List<ClassHit> mentioned) {
    var subjects = new ArrayList<Range>();
    for (ClassHit mention : mentioned) {
      int end = mention.range().end();
      boolean acts =
          (mention.classes() & names) != 0
              && triggers.stream().anyMatch(hit -> isSubject(sentence, end, hit.range().start()))
              && triggers.stream().anyMatch(hit -> hit.range().end() <= mention.range().start());
      if (acts) {
        subjects.add(mention.range());
      }
    }
    return subjects;
  }

  private static boolean isSubject(String sentence, int end, int predicate) {
    return predicate >= end
        && predicate - end <= SUBJECT_REACH
        && BEFORE_PREDICATE.matcher(sentence.substring(end, predicate)).matches();
  }

  /**
   * {@return whether a rule's predicate has the subject or object it needs; in Chinese, near it}
   */
  private boolean hasArguments(
      Rule rule, String sentence, Range part, Range trigger, List<ClassHit> things, Near near) {
    if (rule.arguments().isEmpty()) {
      return true;
    }
    boolean chinese = Character.isIdeographic(sentence.charAt(trigger.start()));
    long beside = chinese ? near.all() : arguments.of(sentence, part, trigger, things);
    return rule.arguments().stream().allMatch(need -> (beside & need) != 0);
  }

  private static void keepFirstRule(List<Found> found, Found act) {
    for (int i = 0; i < found.size(); i++) {
      var known = found.get(i);
      if (known.type() == act.type() && known.part().equals(act.part())) {
        if (act.rule() < known.rule()) {
          found.set(i, act);
        }
        return;
      }
    }
    found.add(act);
  }

  /** {@return whether a predicate is but a part of a longer one: take over, take over as} */
  private boolean isWithin(Found act, Found other) {
    return other.trigger().length() > act.trigger().length()
        && other.trigger().contains(act.trigger())
        && (ruleOf(act).lone() || !ruleOf(other).lone());
  }

  private boolean isOutranked(Found act, List<Found> found) {
    Rule rule = ruleOf(act);
    return found.stream()
        .filter(other -> !other.equals(act))
        .anyMatch(
            other ->
                rule.lone()
                    ? !ruleOf(other).lone() || other.rule() < act.rule()
                    : other.part().equals(act.part())
                        && !ruleOf(other).lone()
                        && (rule.weak()
                            || outranked.getOrDefault(other.type(), Set.of()).contains(act.type())
                            || isUndoneBy(act, other)));
  }

  /** Of a stop and a start told of one plant the later word is the news: halted, then resumed. */
  private static boolean isUndoneBy(Found act, Found other) {
    return STOP_AND_GO.contains(act.type())
        && STOP_AND_GO.contains(other.type())
        && other.trigger().start() > act.trigger().start();
  }
}
