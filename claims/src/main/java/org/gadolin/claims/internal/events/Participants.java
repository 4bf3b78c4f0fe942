package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/**
 * Who takes part in an act: the actors of its part of the sentence that do more than talk about it,
 * the one a pronoun or a missing subject stands for, and the acting country where no body is named.
 */
final class Participants {

  private static final Expression SPEAKS_AFTER =
      Expression.of(
          "^[^.;]{0,40}?\\b(?:said|says|told|called|calls|wrote|noted|added|estimates?|reported|puts"
              + "|according|expects|believes|argues|commented)\\b|^[^,，。]{0,10}(?:表示|称|说|认为|指出|介绍|预测)");
  private static final Expression SPEAKS_BEFORE =
      Expression.of("(?s)\\b(?:said|says|told)\\b[^.]{0,60}$");
  private static final Expression SOURCE_BEFORE =
      Expression.of("(?:[Aa]ccording to|[Dd]ata from|[Cc]iting|据)[^,，]{0,25}$");
  private static final Expression APPROVES = Expression.of("^[^,，]{0,3}(?:核准|批准|批复|同意|备案|审批)");
  private static final Set<EventType> PLANTS =
      Set.of(EventType.PLANT_PLAN, EventType.PLANT_OPENING);
  private static final Expression PRONOUN =
      Expression.of(
          "(?i)\\b(?:it|its|they|their|the (?:company|miner|group|producer|firm|developer|maker|two"
              + "|partners|parties|rebels|commission|ministry|government|department))\\b|公司|双方|集团|该|其(?![中他余次实它])|本次");

  /** Who files a report calls itself so: the body of the title rather than the nearest. */
  private static final Expression FILER = Expression.of("^(?:本?公司|集团|公司董事会)|[,，](?:本?公司)|本次");

  private static final Expression FILING = Expression.of("公告|预案|议案|决议");

  /** A Chinese part that opens so has its subject told before, whoever else it names. */
  private static final Expression OPENING = Expression.of("^\\s*(?:该|本)?(?:公司|集团)(?!治理|法|章程)");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?i)\\b(?:exports?|imports?|customs|shipments|domestic|national)\\b|出口|进口|海关|全国|国内|我国");
  private static final Set<EventType> OF_STATES =
      Set.of(EventType.EXPORT_CONTROL, EventType.POLICY);
  private static final Set<EventType> OF_ECONOMIES =
      Set.of(EventType.PRODUCTION_REPORT, EventType.SUPPLY_DISRUPTION);
  private static final Set<EventType> WITH_PERSONS =
      Set.of(
          EventType.AGREEMENT,
          EventType.CONFERENCE,
          EventType.STUDY,
          EventType.POLICY,
          EventType.OTHER);
  private static final Set<EventType> DEALS =
      Set.of(
          EventType.OFFTAKE,
          EventType.FINANCING,
          EventType.M_AND_A,
          EventType.AGREEMENT,
          EventType.PLANT_PLAN,
          EventType.PLANT_OPENING,
          EventType.PRODUCTION_REPORT,
          EventType.SUPPLY_DISRUPTION);
  private static final Set<EventType> OF_COMPANIES =
      Set.of(
          EventType.OFFTAKE,
          EventType.M_AND_A,
          EventType.PLANT_PLAN,
          EventType.PLANT_OPENING,
          EventType.PRODUCTION_REPORT);
  private static final Set<EventType> OF_NOBODY = Set.of(EventType.PRICE_MOVE, EventType.STUDY);
  private static final Set<EventType> PARTIES =
      Set.of(EventType.OFFTAKE, EventType.FINANCING, EventType.M_AND_A, EventType.AGREEMENT);
  private static final Pattern COMPANY =
      Pattern.compile("(?i)\\b(?:the company|the miner|the firm|the group|it|its)\\b|公司|集团");
  private static final Expression GENERIC = Expression.of("中国|国家|稀土|全国|国际|工业|科技|新材|材料|磁材|集团|省|自治");
  private static final int BRAND = 4;
  private static final int NEXT_TO = 16;
  private static final int SAME_SENTENCE = 120;

  private final String text;
  private final Mentions mentions;
  private final List<Claim.Actor> ofTitle;
  private final Parties parties;
  private final boolean filing;

  Participants(Frame frame, Mentions mentions) {
    this.text = frame.text();
    this.mentions = mentions;
    this.parties = new Parties(text, mentions);
    this.ofTitle = ofTitle(frame.document().head().title(), mentions);
    this.filing = FILING.isIn(frame.document().head().title());
  }

  /**
   * {@return canonical names, in the order of the text}
   *
   * @param type the kind of act
   * @param part where the act is told, in the frame's text
   * @param trigger the predicate, in the frame's text
   */
  List<String> of(EventType type, Range part, Range trigger) {
    var names = new LinkedHashSet<String>();
    boolean subject = false;
    for (Mentions.Named named : mentions.actorsIn(part)) {
      if (acts(part, named, type)) {
        names.add(named.actor().name());
        subject |= named.range().start() < trigger.start() && isBody(named.actor());
      }
    }
    if (PARTIES.contains(type)) {
      addParties(type, part, trigger, names);
    }
    if (subject && OF_ECONOMIES.contains(type)) {
      economyOf(part, part.of(text)).ifPresent(names::add);
    }
    if (!subject) {
      unnamed(type, part, trigger, names.isEmpty()).ifPresent(names::add);
      if (names.isEmpty() && !OF_NOBODY.contains(type)) {
        names.addAll(parties.countries(part, trigger));
      }
    } else if (DEALS.contains(type) && OPENING.isIn(part.of(text))) {
      spokenOf(part.start(), type, !(filing && FILER.isIn(part.of(text)))).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  /**
   * A deal has two sides: countries that act in it are parties, and where only one side is named,
   * or money comes from no company to none, the body the text is about is the other.
   */
  private void addParties(EventType type, Range part, Range trigger, Set<String> names) {
    parties.countries(part, trigger).forEach(names::add);
    boolean company =
        mentions.actorsIn(part).stream()
            .anyMatch(
                named ->
                    named.actor().type() == ActorType.COMPANY
                        && names.contains(named.actor().name()));
    if (names.size() == 1 || !names.isEmpty() && !company && type == EventType.FINANCING) {
      ofTitle.stream()
          .filter(actor -> actor.type() == ActorType.COMPANY)
          .findFirst()
          .map(Claim.Actor::name)
          .or(() -> company ? Optional.empty() : companyBefore(part.start()))
          .ifPresent(names::add);
    }
  }

  private Optional<String> companyBefore(int index) {
    return mentions.actorsBefore(index).stream()
        .filter(named -> named.actor().type() == ActorType.COMPANY)
        .reduce((first, second) -> second)
        .map(named -> named.actor().name());
  }

  private Optional<String> unnamed(EventType type, Range part, Range trigger, boolean alone) {
    String words = part.of(text);
    boolean pronoun = PRONOUN.isIn(words);
    Optional<String> economy =
        OF_ECONOMIES.contains(type) ? economyOf(part, words) : Optional.<String>empty();
    Optional<String> acting =
        economy.or(
            () -> OF_STATES.contains(type) ? actingCountry(part, trigger) : Optional.empty());
    if (acting.isPresent()) {
      return acting;
    }
    Optional<String> spoken =
        pronoun || alone || DEALS.contains(type)
            ? spokenOf(part.start(), type, pronoun && !(filing && FILER.isIn(words)))
            : Optional.empty();
    boolean company = type == EventType.POLICY && COMPANY.matcher(words).find();
    return spoken.or(
        () -> company ? spokenOf(part.start(), EventType.OTHER, true) : Optional.empty());
  }

  /** {@return the country whose trade or output is told of: Chinese exports, imports by Japan} */
  private Optional<String> economyOf(Range part, String words) {
    var national = NATIONAL.matcher(words);
    while (national.find()) {
      int start = part.start() + national.start();
      int end = part.start() + national.end();
      for (Mentions.Located at : mentions.placesIn(part)) {
        int before = start - at.range().end();
        int after = at.range().start() - end;
        boolean near =
            before >= 0 && before <= NEXT_TO
                || after >= 0 && after <= NEXT_TO
                || parties.isSource(end, at.range().start());
        if (near && Mentions.canAct(at.place())) {
          return Optional.of(at.place().name());
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the country nearest before the predicate, else the first one after it} */
  private Optional<String> actingCountry(Range part, Range trigger) {
    var countries =
        mentions.placesIn(part).stream().filter(at -> Mentions.canAct(at.place())).toList();
    return countries.stream()
        .filter(at -> at.range().start() < trigger.start())
        .reduce((a, b) -> b)
        .or(() -> countries.stream().findFirst())
        .map(at -> at.place().name());
  }

  /**
   * {@return the body the text is speaking of: for a pronoun the first one of the nearest sentence
   * before, else the one the title names, else the nearest}
   */
  private Optional<String> spokenOf(int index, EventType type, boolean pronoun) {
    boolean ofCompanies = OF_COMPANIES.contains(type);
    Optional<String> company =
        ofCompanies
            ? spokenOf(index, actor -> actor == ActorType.COMPANY, pronoun)
            : Optional.empty();
    return company.or(() -> spokenOf(index, actor -> isSubjectOf(type, actor), pronoun));
  }

  private Optional<String> spokenOf(int index, Predicate<ActorType> subject, boolean pronoun) {
    Optional<String> hero =
        ofTitle.stream()
            .filter(actor -> subject.test(actor.type()))
            .findFirst()
            .map(Claim.Actor::name);
    Mentions.Named last = null;
    for (Mentions.Named named : mentions.actorsBefore(index)) {
      boolean near = last != null && named.range().start() - last.range().end() < SAME_SENTENCE;
      if (subject.test(named.actor().type()) && !near) {
        last = named;
      }
    }
    var nearest = Optional.ofNullable(last).map(named -> named.actor().name());
    return pronoun ? nearest.or(() -> hero) : hero.or(() -> nearest);
  }

  private static List<Claim.Actor> ofTitle(String title, Mentions mentions) {
    String lower = title.toLowerCase(Locale.ROOT);
    var found = new ArrayList<Claim.Actor>();
    for (Mentions.Named named : mentions.actors()) {
      boolean said =
          lower.contains(named.actor().name().toLowerCase(Locale.ROOT))
              || named.actor().evidence().stream()
                  .map(Evidence::words)
                  .anyMatch(words -> isSaid(lower, words.toLowerCase(Locale.ROOT)));
      if (said && !found.contains(named.actor())) {
        found.add(named.actor());
      }
    }
    return List.copyOf(found);
  }

  /** {@return whether a title says a name, in Chinese also by its seat and brand only} */
  private static boolean isSaid(String title, String words) {
    boolean brand =
        words.length() > BRAND
            && words.chars().allMatch(Character::isIdeographic)
            && !GENERIC.isIn(words.substring(0, BRAND))
            && title.contains(words.substring(0, BRAND));
    return brand || title.contains(words);
  }

  private static boolean isSubjectOf(EventType act, ActorType actor) {
    return switch (act) {
      case STUDY -> actor == ActorType.RESEARCH || actor == ActorType.PERSON;
      case POLICY, EXPORT_CONTROL ->
          actor == ActorType.GOVERNMENT || actor == ActorType.ARMED_GROUP;
      case CONFERENCE -> actor == ActorType.ASSOCIATION;
      case PRICE_MOVE -> false;
      case FINANCING, M_AND_A -> actor == ActorType.FUND || isActing(actor);
      default -> isActing(actor);
    };
  }

  private static boolean isActing(ActorType actor) {
    return actor == ActorType.COMPANY
        || actor == ActorType.GOVERNMENT
        || actor == ActorType.ARMED_GROUP;
  }

  private static boolean isBody(Claim.Actor actor) {
    return actor.type() != ActorType.PERSON && actor.type() != ActorType.MEDIA;
  }

  private boolean acts(Range part, Mentions.Named named, EventType type) {
    int from = Math.min(part.start(), named.range().start());
    String before = text.substring(from, named.range().start());
    String after = text.substring(named.range().end(), Math.max(named.range().end(), part.end()));
    return switch (named.actor().type()) {
      case MEDIA -> false;
      case PERSON ->
          WITH_PERSONS.contains(type) && !SPEAKS_AFTER.isIn(after) && !SPEAKS_BEFORE.isIn(before);
      case GOVERNMENT, ASSOCIATION ->
          type == EventType.PRODUCTION_REPORT
              || !SOURCE_BEFORE.isIn(before) && !(PLANTS.contains(type) && APPROVES.isIn(after));
      case COMPANY, FUND, EXCHANGE, RESEARCH, ARMED_GROUP ->
          type != EventType.EXPORT_CONTROL && !SOURCE_BEFORE.isIn(before)
              || named.actor().type() == ActorType.ARMED_GROUP;
    };
  }
}
