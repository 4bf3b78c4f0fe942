package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Publishers;
import org.gadolin.text.Range;

/** Finds the places where one story tells its sources. */
final class TellingReader {

  private static final int OPENING = 160;

  /** CITY, July 3 (Reuters) - ...; (AFP); 新华社北京1月3日电; 财联社1月3日讯. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\(([A-Z][\\w -]{1,30})\\)|([\\p{IsHan}]{2,8}?社)[^,，。\\n]{0,20}?[电讯]|^([A-Z][\\w -]{2,30}) [-–—] ");

  /** Verbs that tell a source even if it cannot be identified. */
  private static final Set<String> REPORTS = Set.of("报道", "刊发", "reported");

  private static final Set<ActorType> ISSUERS =
      Set.of(
          ActorType.COMPANY,
          ActorType.GOVERNMENT,
          ActorType.RESEARCH,
          ActorType.ASSOCIATION,
          ActorType.FUND);

  private final StoryText story;
  private final Naming naming;
  private final Root.Party publisher;
  private final Publishers publishers;
  private final List<Telling> tellings = new ArrayList<>();
  private Root previous = new Root.Unidentified("");

  TellingReader(StoryText story, Root.Party publisher, Publishers publishers) {
    this.story = story;
    this.naming = new Naming(story, publishers);
    this.publisher = publisher;
    this.publishers = publishers;
  }

  /** {@return the tellings of the text, in order} */
  List<Telling> read() {
    dateline();
    for (Cue cue : Cue.in(story.text())) {
      read(cue);
    }
    return List.copyOf(tellings);
  }

  private void dateline() {
    String opening = story.text().substring(0, Math.min(OPENING, story.text().length()));
    Matcher matcher = DATELINE.matcher(opening);
    while (matcher.find()) {
      Range range = new Range(matcher.start(), matcher.end());
      Wires.findIn(matcher.group())
          .map(wire -> Wires.party(wire, publishers))
          .filter(wire -> !isPublisher(wire))
          .ifPresent(wire -> add(Telling.Basis.CREDITED, new Root.Relay(wire), range));
    }
  }

  private void read(Cue cue) {
    Range sentence = story.sentences().get(story.sentenceAt(cue.range().start()));
    switch (cue.frame()) {
      case BEFORE, AFTER, LISTENER, CREDIT, WITNESS ->
          SourcePhrase.of(cue, story.text(), sentence)
              .map(this::withWholeNames)
              .ifPresent(phrase -> named(cue, phrase, sentence));
      case UNNAMED -> add(Telling.Basis.CITED, new Root.Unnamed(), cue.range());
      case FIRSTHAND -> add(Telling.Basis.SEEN, new Root.Own(publisher), cue.range());
      case RELEASE -> released(cue, sentence);
    }
  }

  /** The Ministry of Economy, Trade and Industry is not cut at its comma. */
  private Range withWholeNames(Range phrase) {
    int start = phrase.start();
    int end = phrase.end();
    for (StoryText.Mention mention : story.mentionsIn(phrase)) {
      if (mention.actor().type() == ActorType.GOVERNMENT) {
        start = Math.min(start, mention.range().start());
        end = Math.max(end, mention.range().end());
      }
    }
    return new Range(start, end);
  }

  private void named(Cue cue, Range phrase, Range sentence) {
    Range range =
        new Range(
            Math.min(cue.range().start(), phrase.start()),
            Math.max(cue.range().end(), phrase.end()));
    Root root = naming.root(phrase, range, previous);
    boolean isMedia = root instanceof Root.Relay;
    if (root instanceof Root.Relay(var party) && isPublisher(party)) {
      if (cue.frame() == Cue.Frame.WITNESS || isSeenBy(cue)) {
        add(Telling.Basis.SEEN, new Root.Own(publisher), range);
      }
      return; // its own earlier report
    }
    switch (cue.frame()) {
      case AFTER -> {
        boolean reports = REPORTS.contains(cue.range().of(story.text()));
        if (reports || !(root instanceof Root.Unidentified)) {
          cited(root, range);
        }
      }
      case WITNESS -> {
        if (isMedia) {
          cited(root, range);
        }
      }
      case LISTENER -> {
        if (!isMedia && !(root instanceof Root.Unidentified)) {
          cited(root, range);
        }
      }
      case CREDIT -> add(Telling.Basis.CREDITED, root, range);
      default -> cited(root, range);
    }
  }

  private boolean isSeenBy(Cue cue) {
    String words = cue.range().of(story.text());
    return words.equalsIgnoreCase("seen by") || words.equalsIgnoreCase("reviewed by");
  }

  private void cited(Root root, Range range) {
    if (!(root instanceof Root.Relay)) {
      previous = root;
    }
    add(Telling.Basis.CITED, root, range);
  }

  /** The release is of the bodies its sentence names, else of the first body of the story. */
  private void released(Cue cue, Range sentence) {
    List<StoryText.Mention> here =
        story.mentionsIn(sentence).stream().filter(TellingReader::canIssue).toList();
    List<StoryText.Mention> issuers =
        here.isEmpty()
            ? story.mentions().stream().filter(TellingReader::canIssue).limit(1).toList()
            : here;
    for (StoryText.Mention issuer : issuers) {
      add(Telling.Basis.RELEASED, new Root.Body(naming.party(issuer)), cue.range());
    }
    if (issuers.isEmpty()) {
      add(Telling.Basis.RELEASED, new Root.Unidentified(""), cue.range());
    }
  }

  private static boolean canIssue(StoryText.Mention mention) {
    return ISSUERS.contains(mention.actor().type());
  }

  private boolean isPublisher(Root.Party party) {
    return party.name().equals(publisher.name());
  }

  private void add(Telling.Basis basis, Root root, Range range) {
    tellings.add(new Telling(basis, root, range, story.evidence(range)));
  }

  /** {@return who the byline, the feed or the address credit, if they credit somebody else} */
  Optional<Root> credit(DocumentHead head, String feedSource) {
    Optional<Root.Party> wire =
        Wires.findIn(head.author()).map(name -> Wires.party(name, publishers));
    Optional<Root.Party> feed =
        feedSource.isEmpty()
            ? Optional.empty()
            : publishers.findByName(feedSource).map(profile -> Root.Party.of(profile, feedSource));
    return wire.or(() -> feed).filter(party -> !isPublisher(party)).map(Root.Relay::new);
  }

  /** {@return the publisher as one of the bodies the story names, if it is one} */
  Optional<StoryText.Mention> issuer() {
    return story.mentions().stream()
        .filter(TellingReader::canIssue)
        .filter(mention -> isPublisher(naming.party(mention)))
        .findFirst();
  }
}
