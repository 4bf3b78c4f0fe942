package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.core.SourceDocument;
import org.gadolin.text.Range;
import org.gadolin.text.Shingles;

/** One story, read for what it tells about its sources and for comparison with others. */
public final class StoryReading {

  /** How many sentences back a source still speaks. */
  private static final int REACH = 2;

  private static final double ALIKE = 0.7;

  private final StoryText story;
  private final boolean chinese;
  private final Root.Party publisher;
  private final List<Telling> tellings;
  private final Optional<Root> credit;
  private final Optional<Telling> issued;
  private final Shingles shingles;
  private final Facts facts;

  private StoryReading(
      SourceDocument document,
      Extraction extraction,
      Root.Party publisher,
      String feedSource,
      Publishers publishers) {
    this.story = new StoryText(document, extraction);
    this.publisher = publisher;
    this.chinese = isMostlyHan(story.text());
    var reader = new TellingReader(story, publisher, publishers);
    this.tellings = reader.read();
    this.credit = reader.credit(document.head(), feedSource);
    this.issued =
        reader
            .issuer()
            .map(
                mention ->
                    new Telling(
                        Telling.Basis.ISSUED,
                        new Root.Body(publisher),
                        mention.range(),
                        story.evidence(mention.range())));
    this.shingles = Shingles.of(story.text());
    this.facts = Facts.of(document, extraction, story.text());
  }

  /**
   * Reads one story.
   *
   * @param feedSource whom the feed names as its source, or empty
   */
  public static StoryReading of(
      SourceDocument document,
      Extraction extraction,
      Optional<Publisher> profile,
      String feedSource,
      Publishers publishers) {
    return new StoryReading(
        document, extraction, publisher(document, profile), feedSource, publishers);
  }

  private static boolean isMostlyHan(String text) {
    return 4 * text.chars().filter(Character::isIdeographic).count() > text.length();
  }

  private static Root.Party publisher(SourceDocument document, Optional<Publisher> profile) {
    String name = document.head().publisher();
    return profile
        .map(known -> Root.Party.of(known, known.name()))
        .orElseGet(
            () ->
                Root.Party.unknown(
                    name, name, Country.UNKNOWN, Affiliation.UNKNOWN, ActorType.MEDIA));
  }

  /** {@return who published the story} */
  public Root.Party publisher() {
    return publisher;
  }

  /** {@return whether it is Chinese} */
  boolean isChinese() {
    return chinese;
  }

  Shingles shingles() {
    return shingles;
  }

  Facts facts() {
    return facts;
  }

  /**
   * {@return what the story tells about the source of the first of some passages, the best first:
   * in the same sentence, up to two sentences before, for the whole story; empty if nothing}
   */
  public List<Telling> tellingsOf(List<Evidence> passages) {
    Range passage = story.range(passages.getFirst().span());
    int sentence = story.sentenceAt(passage.start());
    List<Telling> found = inSentence(sentence, passage);
    if (!found.isEmpty()) {
      return found;
    }
    Optional<Root> common = common();
    for (int back = 1; back <= REACH && back <= sentence; back++) {
      if (common.isPresent() || endsParagraph(sentence - back)) {
        break;
      }
      found = inSentence(sentence - back, passage);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return forStory(common, passage);
  }

  private boolean endsParagraph(int sentence) {
    return story.sentences().get(sentence).of(story.text()).endsWith("\n");
  }

  private List<Telling> inSentence(int sentence, Range passage) {
    return tellings.stream()
        .filter(telling -> telling.basis() != Telling.Basis.CREDITED)
        .filter(telling -> story.sentenceAt(telling.range().start()) == sentence)
        .sorted(
            Comparator.comparingInt((Telling telling) -> weight(telling.root()))
                .thenComparingInt(telling -> gap(telling.range(), passage)))
        .toList();
  }

  private List<Telling> forStory(Optional<Root> common, Range passage) {
    var found = new ArrayList<Telling>();
    if (common.isPresent()) {
      tellings.stream()
          .filter(telling -> telling.root().equals(common.get()))
          .limit(1)
          .forEach(found::add);
    }
    tellings.stream()
        .filter(telling -> telling.basis() == Telling.Basis.CREDITED)
        .forEach(found::add);
    issued.ifPresent(found::add);
    if (found.isEmpty()) {
      tellings.stream()
          .min(Comparator.comparingInt(telling -> gap(telling.range(), passage)))
          .map(telling -> severalSources(telling))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Telling severalSources(Telling nearest) {
    return new Telling(
        nearest.basis(),
        new Root.Unidentified(nearest.evidence().words()),
        nearest.range(),
        nearest.evidence());
  }

  /** {@return the source of the whole story, if all its sentences name one only} */
  private Optional<Root> common() {
    List<Root> roots =
        tellings.stream()
            .filter(telling -> telling.basis() != Telling.Basis.CREDITED)
            .map(Telling::root)
            .filter(root -> !(root instanceof Root.Relay))
            .toList();
    long families = roots.stream().map(StoryReading::family).distinct().count();
    return families == 1 ? Optional.of(roots.getFirst()) : Optional.empty();
  }

  private static String family(Root root) {
    return switch (root) {
      case Root.Body(var party) -> party.family();
      case Root.Own(var party) -> "own:" + party.family();
      case Root.Relay(var party) -> "relay:" + party.family();
      case Root.Unnamed() -> "unnamed";
      case Root.Unidentified(var words) -> "unidentified";
      case Root.Bare() -> "bare";
    };
  }

  /** {@return how much a root proves: the first wins} */
  private static int weight(Root root) {
    return switch (root) {
      case Root.Body body -> 0;
      case Root.Own own -> 1;
      case Root.Unnamed unnamed -> 2;
      case Root.Relay relay -> 3;
      case Root.Unidentified unidentified -> 4;
      case Root.Bare bare -> 5;
    };
  }

  private static int gap(Range one, Range other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /** {@return whether most figures of the shorter story stand in the other too} */
  public boolean tellsAlike(StoryReading other) {
    int shared = facts.sharedFigures(other.facts);
    int fewer = Math.min(facts.figures().size(), other.facts.figures().size());
    return fewer == 0 || shared >= ALIKE * fewer;
  }

  /** {@return whom byline or feed credit} */
  public Optional<Root> credit() {
    return credit;
  }
}
