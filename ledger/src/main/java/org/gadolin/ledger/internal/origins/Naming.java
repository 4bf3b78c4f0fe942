package org.gadolin.ledger.internal.origins;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.text.Range;

/** Tells who is meant by the words that name a source, in one story. */
final class Naming {

  private static final int NEAR = 60;
  private static final Pattern PROPER =
      Pattern.compile(
          "(?<![\\w-])(?:[A-Z][A-Za-z&.’'-]*|[A-Z]{2,})"
              + "(?:(?: of the| of| and| for|,(?= Trade)| &)? [A-Z][A-Za-z&.’'-]*)*");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:A|An|The|In|It|He|She|They|Its|Sources?|Analysts?|Officials?|Industry|Traders?"
              + "|Executives?|Experts?|Two|Three|Several|People|Media|Data|Figures|Prices?|At|By|For)");
  private static final Pattern OWN_NOUN =
      Pattern.compile(" (?:[Dd]ata|[Ff]igures|[Pp]rices?|[Aa]ssessments?|[Rr]eports?)$");
  private static final Pattern CHINESE_BODY =
      Pattern.compile(
          "\\p{IsHan}{2,20}?(?:公司|集团|股份|总署|总局|委员会|[局部委署省]|协会|学会|商会|[院所社报网]|大学|银行|基金|周刊|日报)"
              + "(?!\\p{IsHan}*(?:公司|集团))");
  private static final Pattern REPORT = Pattern.compile("(?i)report|报道|刊发|讯");

  private static final Pattern ASKS = Pattern.compile("(?:的)?(?:记者)?(?:专访|采访)");
  private static final Pattern BEFORE_PERSON =
      Pattern.compile("(?:[’']s)?[ \\w-]{0,40}|\\p{IsHan}{0,12}");
  private static final Pattern BEHIND_PERSON =
      Pattern.compile(",? ?(?:[\\w’'-]+ ){0,6}(?:of|at|for|from|with|heads|leads|runs) (?:the )?");
  private static final Pattern IS_TOLD = Pattern.compile(".*(?:向|对|告诉|接受)《?$", Pattern.DOTALL);

  private final StoryText story;
  private final Publishers publishers;

  Naming(StoryText story, Publishers publishers) {
    this.story = story;
    this.publishers = publishers;
  }

  /**
   * {@return who is meant}
   *
   * @param phrase the words, in the folded text
   * @param around the same with the cue
   * @param previous who was cited before, for pronouns
   */
  Root root(Range phrase, Range around, Root previous) {
    boolean ahead = phrase.end() < around.end();
    String words = phrase.of(story.text()).strip();
    Map<WordClass, Integer> classes = WordClass.in(words);
    boolean report = REPORT.matcher(withNext(around)).find();
    boolean own = WordClass.in(withNext(around)).containsKey(WordClass.OWN) && !report;
    if (classes.containsKey(WordClass.UNNAMED)) {
      return new Root.Unnamed();
    }
    Optional<Root> known = known(words, own, ahead);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Root> named = named(phrase, words, own, ahead);
    if (named.isPresent()) {
      return named.get();
    }
    if (classes.containsKey(WordClass.STATE)) {
      return stateOf(phrase, words);
    }
    Optional<Root> proper = properName(words, report);
    if (proper.isPresent()) {
      return proper.get();
    }
    Optional<Root> spokenOf = spokenOf(phrase.start(), words, classes);
    if (spokenOf.isPresent()) {
      return spokenOf.get();
    }
    if (classes.containsKey(WordClass.ALONE)) {
      return new Root.Unnamed();
    }
    if (classes.containsKey(WordClass.PRONOUN) && words.length() <= "they also".length()) {
      return previous;
    }
    return new Root.Unidentified(words);
  }

  private String withNext(Range around) {
    int end = Math.min(story.text().length(), around.end() + 2);
    return story.text().substring(around.start(), end);
  }

  /** A body or a person the words hold by name. */
  private Optional<Root> named(Range phrase, String words, boolean own, boolean ahead) {
    List<StoryText.Mention> found =
        story.mentionsIn(phrase).stream()
            .filter(mention -> phrase.contains(mention.range()))
            .filter(mention -> !isListener(mention))
            .toList();
    Optional<StoryText.Mention> speaker =
        found.stream()
            .filter(mention -> isIssuer(mention.actor().type()) || isMedia(mention))
            .reduce((first, second) -> ahead ? second : first);
    if (speaker.isPresent()) {
      Optional<Root> behindOf = behindOf(phrase, speaker.get());
      if (behindOf.isPresent()) {
        return behindOf;
      }
      Root.Party party = party(speaker.get());
      return Optional.of(isMedia(speaker.get()) ? media(party, own) : new Root.Body(party));
    }
    Optional<String> wire = Wires.findIn(words);
    if (wire.isPresent()) {
      return Optional.of(media(Wires.party(wire.get(), publishers), own));
    }
    boolean exchange =
        found.stream().anyMatch(mention -> mention.actor().type() == ActorType.EXCHANGE);
    if (exchange) { // a filing there is the company's
      return Optional.of(recent(Set.of(ActorType.COMPANY), phrase.start(), words));
    }
    return found.stream()
        .filter(mention -> mention.actor().type() == ActorType.PERSON)
        .findFirst()
        .map(
            person ->
                properName(words.replace(person.range().of(story.text()), ""), false)
                    .orElseGet(() -> bodyOf(person, words)));
  }

  /** A name with a profile, even where the extraction read only a part of it. */
  private Optional<Root> known(String words, boolean own, boolean ahead) {
    Optional<Root> found = profile(words).map(profile -> of(profile, words, own));
    for (Pattern shape : List.of(PROPER, CHINESE_BODY)) {
      Matcher matcher = shape.matcher(words);
      while (matcher.find() && (ahead || found.isEmpty())) {
        String name = bodyIn(OWN_NOUN.matcher(matcher.group()).replaceFirst(""));
        found = profile(name).map(profile -> of(profile, name, own)).or(keep(found));
      }
    }
    return found;
  }

  private static Supplier<Optional<Root>> keep(Optional<Root> found) {
    return () -> found;
  }

  private Root of(Publisher profile, String name, boolean own) {
    var party = Root.Party.of(profile, name);
    return party.type() == ActorType.MEDIA ? media(party, own) : new Root.Body(party);
  }

  private static Root media(Root.Party party, boolean own) {
    return own ? new Root.Body(party.as(ActorType.RESEARCH)) : new Root.Relay(party);
  }

  /** A person that was read as a body: Jane Roe of Sorin Oxides. */
  private Optional<Root> behindOf(Range phrase, StoryText.Mention speaker) {
    String rest = story.text().substring(speaker.range().end(), phrase.end());
    boolean part =
        rest.startsWith(" of ")
            && !WordClass.in(speaker.actor().name()).containsKey(WordClass.INSTITUTION);
    return part ? properName(rest, false) : Optional.empty();
  }

  private static boolean isMedia(StoryText.Mention mention) {
    return mention.actor().type() == ActorType.MEDIA;
  }

  private static boolean isIssuer(ActorType type) {
    return type != ActorType.MEDIA && type != ActorType.PERSON && type != ActorType.EXCHANGE;
  }

  /** Media that were spoken to: 在接受财新采访时. */
  private boolean isListener(StoryText.Mention mention) {
    if (!isMedia(mention)) {
      return false;
    }
    String text = story.text();
    int start = mention.range().start();
    var behind = ASKS.matcher(text).region(mention.range().end(), text.length());
    return behind.lookingAt()
        || IS_TOLD.matcher(text.substring(Math.max(0, start - 4), start)).matches();
  }

  /** A person speaks for the body named beside him, wherever he is introduced. */
  private Root bodyOf(StoryText.Mention person, String words) {
    return story.mentions().stream()
        .filter(mention -> mention.actor().name().equals(person.actor().name()))
        .flatMap(
            at ->
                story.mentions().stream()
                    .filter(other -> isIssuer(other.actor().type()))
                    .filter(other -> introduces(other.range(), at.range()))
                    .sorted(
                        Comparator.comparingInt(
                            (StoryText.Mention other) -> gap(at.range(), other.range()))))
        .findFirst()
        .map(body -> (Root) new Root.Body(party(body)))
        .orElseGet(() -> new Root.Unidentified(words));
  }

  private static int gap(Range one, Range other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /** Lynas chief executive Jane Roe; Jane Roe, chief executive of Lynas; 北方稀土董事长李明. */
  private boolean introduces(Range body, Range person) {
    if (gap(body, person) > NEAR || body.overlaps(person)) {
      return false;
    }
    return body.end() <= person.start()
        ? BEFORE_PERSON.matcher(between(body, person)).matches()
        : BEHIND_PERSON.matcher(between(person, body)).matches();
  }

  private String between(Range first, Range second) {
    return story.text().substring(first.end(), second.start());
  }

  /** The company, the ministry, a filing: of the one named last before. */
  private Optional<Root> spokenOf(int before, String words, Map<WordClass, Integer> classes) {
    if (classes.containsKey(WordClass.COMPANY)) {
      return Optional.of(recent(Set.of(ActorType.COMPANY), before, words));
    }
    if (classes.containsKey(WordClass.GOVERNMENT)) {
      return Optional.of(recent(Set.of(ActorType.GOVERNMENT), before, words));
    }
    if (classes.containsKey(WordClass.ASSOCIATION)) {
      return Optional.of(recent(Set.of(ActorType.ASSOCIATION), before, words));
    }
    if (classes.containsKey(WordClass.RESEARCH)) {
      return Optional.of(recent(Set.of(ActorType.RESEARCH), before, words));
    }
    if (classes.containsKey(WordClass.TEXT)) {
      return Optional.of(
          recent(
              Set.of(
                  ActorType.COMPANY,
                  ActorType.GOVERNMENT,
                  ActorType.ASSOCIATION,
                  ActorType.RESEARCH),
              before,
              words));
    }
    return Optional.empty();
  }

  private Root recent(Set<ActorType> types, int before, String words) {
    Optional<StoryText.Mention> last =
        story.mentions().stream()
            .filter(mention -> mention.range().start() < before)
            .filter(mention -> types.contains(mention.actor().type()))
            .reduce((first, second) -> second);
    return last.or(() -> only(types))
        .map(mention -> (Root) new Root.Body(party(mention)))
        .orElseGet(() -> new Root.Unidentified(words));
  }

  /** The only body of these types in the whole story. */
  private Optional<StoryText.Mention> only(Set<ActorType> types) {
    var fitting =
        story.mentions().stream()
            .filter(mention -> types.contains(mention.actor().type()))
            .toList();
    long names = fitting.stream().map(mention -> mention.actor().name()).distinct().count();
    return names == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private Root stateOf(Range phrase, String words) {
    Country country = story.countryBefore(phrase.end());
    return country.isKnown()
        ? new Root.Body(
            Root.Party.unknown(words, words, country, Affiliation.YES, ActorType.GOVERNMENT))
        : new Root.Unidentified(words);
  }

  /** A name that the extraction did not read as a body. */
  private Optional<Root> properName(String words, boolean report) {
    return properName(words, CHINESE_BODY, report).or(() -> properName(words, PROPER, report));
  }

  private Optional<Root> properName(String words, Pattern shape, boolean report) {
    boolean chinese = shape == CHINESE_BODY;
    Matcher matcher = shape.matcher(words);
    while (matcher.find()) {
      String name = bodyIn(OWN_NOUN.matcher(matcher.group()).replaceFirst(""));
      if (isName(name, chinese)) {
        var party =
            Root.Party.unknown(name, name, Country.UNKNOWN, Affiliation.UNKNOWN, ActorType.COMPANY);
        return Optional.of(report ? new Root.Relay(party) : new Root.Body(party));
      }
    }
    return Optional.empty();
  }

  /** Jane Roe of Sorin Oxides speaks for Sorin Oxides; the Ministry of Commerce for itself. */
  private String bodyIn(String name) {
    int of = name.indexOf(" of ");
    boolean whole =
        of < 0
            || WordClass.in(name.substring(0, of)).containsKey(WordClass.INSTITUTION)
            || profile(name).isPresent();
    return whole ? name : name.substring(of + " of ".length());
  }

  private Optional<Publisher> profile(String name) {
    String bare = name.startsWith("The ") ? name.substring("The ".length()) : "The " + name;
    return publishers.findByName(name).or(() -> publishers.findByName(bare));
  }

  private static boolean isName(String name, boolean chinese) {
    return chinese || name.indexOf(' ') > 0 && !PLAIN.matcher(name.split(" ")[0]).matches();
  }

  /** {@return who a named body is} */
  Root.Party party(StoryText.Mention mention) {
    Claim.Actor actor = mention.actor();
    String words = mention.range().of(story.text());
    return publishers
        .findByName(actor.name())
        .map(profile -> Root.Party.of(profile, words))
        .orElseGet(
            () ->
                Root.Party.unknown(
                    actor.name(), words, actor.country(), actor.stateAffiliated(), actor.type()));
  }
}
