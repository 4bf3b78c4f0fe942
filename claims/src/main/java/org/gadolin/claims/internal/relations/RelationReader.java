package org.gadolin.claims.internal.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Relevance;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Reads explicit causal statements. Immutable, thread-safe. */
public final class RelationReader {

  private static final int REACH = 60;
  private static final int SUBJECT_REACH = 14;

  /** An infinitive or an aim: what somebody means to do is no effect. */
  private static final Expression AIM =
      Expression.of(
          "(?i)(?:\\bto|\\bcould|\\bmay|\\bmight|\\bmust|\\bshould|\\bwants? to|\\bhelp) (?:\\w+ly )?$"
              + "|(?:(?<![主重需必纪摘])要|(?<![供响反效对相适感])应|旨在|力争|(?<![因作成认称分约均])为了?|计划|(?<!模)拟)[^,，]{0,4}$");

  /** After a verb: a passive or a verb that affects nothing. */
  private static final Expression NO_OBJECT =
      Expression.of(
          "^(?:[.,)”\"']|\\s(?:at|in|by|from|on|for|into|during|under|as|between|among|through|via|than|and|or|to)\\b)");

  private static final Expression QUALITY =
      Expression.of(
          "^ (?!\\d)(?:[\\w'’-]+ ){1,7}?(?:more|less|too|easier|harder|cheaper|cleaner|\\w{2,}(?:ful|able|ible|ous|ive|less|ical"
              + "|dent|tant|cult|ier|sible|profitable|costly))\\b");

  private static final Expression CHANGE =
      Expression.of(
          "(?i)\\b(?:rose|fell|climb|drop|jump|surg|slump|slid|slip|gain|lost|declin|soar|eas|weak|strength"
              + "|recover|rebound|halt|stopp|stall|sank|shrank|grew|doubl|tripl|plung|tumbl|retreat|firm|rall|cut)");
  private static final Expression STATEMENT =
      Expression.of(
          "^\\W*(?:[\\w'’%-]+ ){1,8}?(?:\\w+ed|was|were|is|are|has|have|had|will|rose|fell|grew|took|cut|lost"
              + "|bought|sold|began|kept|held|went|came|came|ran|met|made|left|shut|built|won|could|would|did|does|do)\\b");
  private static final Expression TIME =
      Expression.of(
          "^\\W*(?:\\d|then\\b|last\\b|late\\b|early\\b|mid|at least|the (?:start|beginning|end|outbreak|launch|turn|war|pandemic)"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|its? (?:launch|start|founding|inception))");
  private static final Expression DOING =
      Expression.of(
          "^ ?(?:lower|improv|reduc|cutt|rais|increas|remov|replac|add|heat|combin|shorten|mak|allow|lett|keep|limit|requir"
              + "|ty|buy|offer|avoid|eliminat|prevent|boost|enhanc|strengthen|slow|accelerat|speed|diversify|expand|extend|secur"
              + "|creat|giv|tak|putt|bring|subsidis|subsidiz|sell|stockpil|restrict|impos|lift|relax|suspend|delay|shutt|switch"
              + "|chang|adjust|optimis|optimiz|coat|substitut|introduc|adopt|invest|lock|hold|cap|fix|driv|forc|cool|dop|blend|recycl|shift|tighten|spread|link|mix|open|clos|releas|withhold|flood|guarantee|sett)ing\\b");

  /** What a verb of change must have for its object, so that its subject is a cause. */
  private static final Expression MEASURE =
      Expression.of(
          "^ (?:[\\w'’-]+ ){0,4}?(?:prices?|costs?|risks?|demand|suppl(?:y|ies)|yields?|purity|efficiency|loss(?:es)?"
              + "|dependence|reliance|pressures?|margins?|coercivity|performance|stability|lifetimes?|consumption|use|need"
              + "|uncertainty|delays?|shortages?|competition|interest|confidence|bottlenecks?|gap|premiums?|volatility"
              + "|emissions|waste|security|resilience|throughput|recovery|brightness|resolution|speed|strength|resistance"
              + "|exposure|efficacy|effects?|sensitivity|contrast|appetite|stocks?|inventories|deliveries|output|capacity|profits?|earnings|revenues?|time|burden|budget)\\b");

  private static final Pattern JOINED =
      Pattern.compile("(?s).*(?:, |\\band |\\bwhile |\\bthereby |\\bthus )(?:\\w+ly )?");

  private static final Expression WOULD =
      Expression.of("^[^.;]*,[^.;]*\\b(?:would|could|cannot|can(?:'|’)t|will|might)\\b");
  private static final Expression AGENT =
      Expression.of(
          "(?i)(?:\\b(?:compan(?:y|ies)|firms?|miners?|groups?|producers?|makers?|governments?|ministr(?:y|ies)|commission|banks?"
              + "|analysts?|traders?|buyers?|sellers?|authorit(?:y|ies)|agenc(?:y|ies)|department|board|cabinet|refiners?|owners?"
              + "|manufacturers?|suppliers?|customers?|investors?|researchers|scientists|team|parliament|congress|president"
              + "|minister|it|he|she|they|we|who|and|or)(?: (?:has|have|had|will|would|also|is|are|was|were|\\w+ly))*|^\\W*|[,;] ?) ?$");

  private final Cues cues = new Cues();

  /** {@return the relations of a document} */
  public List<Claim.Relation> read(Frame frame, Terms terms, Names names) {
    if (terms.relevance() != Relevance.RARE_EARTH) {
      return List.of();
    }
    var agents = agents(frame, names);
    var relations = new ArrayList<Claim.Relation>();
    for (Range sentence : frame.sentences()) {
      if (terms.furniture().stream().noneMatch(sentence::overlaps)) {
        addFrom(frame, frame.trimmed(sentence), agents, relations);
      }
    }
    return List.copyOf(relations);
  }

  private void addFrom(
      Frame frame, Range whole, List<Range> agents, List<Claim.Relation> relations) {
    String sentence = whole.of(frame.text());
    if (sentence.endsWith("?") || sentence.endsWith("？")) {
      return;
    }
    int free = 0;
    for (Cues.Found cue : cues.in(sentence)) {
      if (cue.range().start() < free) {
        continue;
      }
      int at = whole.start() + cue.range().start();
      boolean acted =
          agents.stream().anyMatch(agent -> agent.contains(at))
              || (cue.side() == Cues.Side.VERB || cue.side() == Cues.Side.CHANGE)
                  && isAgent(agents, at);
      Optional<Statement> found = acted ? Optional.empty() : statement(sentence, cue);
      if (found.isPresent() && found.get().isWhole() && isNew(sentence, found.get(), free)) {
        var range = found.get().range();
        var evidence =
            frame.evidence(new Range(whole.start() + range.start(), whole.start() + range.end()));
        relations.add(
            new Claim.Relation(found.get().cause(), found.get().effect(), List.of(evidence)));
        free = range.end();
      }
    }
  }

  /** A Chinese clause may be the effect of the one before and the cause of the one after it. */
  private static boolean isNew(String sentence, Statement statement, int free) {
    int start = statement.range().start();
    return start >= free || Character.isIdeographic(sentence.charAt(start));
  }

  private static Optional<Statement> statement(String sentence, Cues.Found cue) {
    Range at = cue.range();
    return switch (cue.side()) {
      case EFFECT_FIRST -> Optional.of(Statement.around(sentence, at, false));
      case CAUSE_FIRST -> Optional.of(Statement.around(sentence, at, true));
      case VERB -> verb(sentence, at);
      case LEFT ->
          sentence
                  .substring(at.end(), Math.min(sentence.length(), at.end() + REACH))
                  .contains(" " + cue.joint() + " ")
              ? verb(sentence, at)
              : Optional.empty();
      case LEADING -> leading(sentence, at);
      case BLAME -> Statement.blaming(sentence, at, cue.joint());
      case JOINT -> Statement.joint(sentence, at, cue.joint());
      case MID -> mid(sentence, at);
      case CHANGE ->
          MEASURE.isIn(sentence.substring(at.end())) && !isAgentNoun(sentence, at)
              ? verb(sentence, at)
              : Optional.empty();
      case WEAK -> Chinese.weak(sentence, at);
      case INNER -> Chinese.inner(sentence, at);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<Statement> leading(String sentence, Range at) {
    String after = sentence.substring(at.end());
    boolean bare =
        switch (at.of(sentence).toLowerCase(Locale.ROOT)) {
          case "since" -> TIME.isIn(after);
          case "without" -> !WOULD.isIn(after);
          case "只有" -> after.indexOf('才') < 0;
          default -> false;
        };
    return bare ? Optional.empty() : Statement.leading(sentence, at);
  }

  /** {@return whether somebody unnamed acts right before the verb: the ministry raised, it cut} */
  private static boolean isAgentNoun(String sentence, Range verb) {
    return AGENT.isIn(sentence.substring(0, verb.start()));
  }

  private static Optional<Statement> verb(String sentence, Range at) {
    boolean aimed = AIM.isIn(sentence.substring(0, at.start()));
    boolean joined = at.start() > 0 && "-‐‑’'".indexOf(sentence.charAt(at.start() - 1)) >= 0;
    boolean participle =
        at.of(sentence).endsWith("ing")
            && !JOINED.matcher(sentence.substring(0, at.start())).matches();
    boolean bare =
        joined
            || participle
            || sentence.substring(at.end()).isBlank()
            || NO_OBJECT.isIn(sentence.substring(at.end()));
    return aimed || bare ? Optional.empty() : Optional.of(Statement.ofVerb(sentence, at));
  }

  /**
   * Small words: if and so; since where it is not of time; as and by where what follows says why.
   */
  private static Optional<Statement> mid(String sentence, Range at) {
    String before = sentence.substring(0, at.start());
    String after = sentence.substring(at.end());
    boolean comma = before.endsWith(", ") || before.endsWith("; ");
    return switch (at.of(sentence).toLowerCase(Locale.ROOT)) {
      case "so" -> comma ? Optional.of(Statement.around(sentence, at, true)) : Optional.empty();
      case "makes", "making" ->
          QUALITY.isIn(after) && (comma || at.length() == "makes".length())
              ? verb(sentence, at)
              : Optional.empty();
      case "if" ->
          before.isBlank() || after.isBlank()
              ? Optional.empty()
              : Optional.of(Statement.around(sentence, at, false));
      case "since" ->
          comma && !TIME.isIn(after)
              ? Optional.of(Statement.around(sentence, at, false))
              : Optional.empty();
      case "as" ->
          CHANGE.isIn(before) && STATEMENT.isIn(after)
              ? Optional.of(Statement.around(sentence, at, false))
              : Optional.empty();
      case "by" ->
          !DOING.isIn(after)
              ? Optional.empty()
              : before.isBlank()
                  ? Statement.leading(sentence, at)
                  : Optional.of(Statement.around(sentence, at, false));
      default -> // on expectations, on fears: of what moved
          CHANGE.isIn(before)
              ? Optional.of(Statement.around(sentence, at, false))
              : Optional.empty();
    };
  }

  private static List<Range> agents(Frame frame, Names names) {
    var agents = new ArrayList<Range>();
    for (Claim.Actor actor : names.actors()) {
      if (actor.type() != ActorType.RESEARCH) {
        for (Evidence evidence : actor.evidence()) {
          agents.add(frame.rangeOf(evidence));
        }
      }
    }
    return agents;
  }

  /** {@return whether somebody acts there, right before the verb: that is a deed, not an effect} */
  private static boolean isAgent(List<Range> agents, int verb) {
    return agents.stream()
        .anyMatch(agent -> agent.end() <= verb && verb - agent.end() <= SUBJECT_REACH);
  }
}
