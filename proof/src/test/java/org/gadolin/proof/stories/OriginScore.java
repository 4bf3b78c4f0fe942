package org.gadolin.proof.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.ledger.origin.OriginFinder;
import org.gadolin.ledger.origin.Origins;
import org.gadolin.ledger.origin.Story;
import org.gadolin.ledger.origin.StoryClaim;

/** How right the finder is on labelled families. */
public final class OriginScore {

  /** Counts of one kind of question. */
  public static final class Tally {
    private int asked;
    private int said;

    void add(boolean yes) {
      asked++;
      said += yes ? 1 : 0;
    }

    /** {@return the share, with its 95 % Wilson interval} */
    public Share share() {
      return Share.of(said, asked);
    }
  }

  private final Map<String, Tally> falsePairs = new TreeMap<>();
  private final Map<String, Tally> truePairs = new TreeMap<>();
  private final Map<String, Tally> copiedPairs = new TreeMap<>();
  private final Map<String, Tally> falseSets = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private int stories;

  /** {@return the score over the families of some seeds; each seed is one search} */
  public static OriginScore of(LongStream seeds, int ofEachKind) {
    var score = new OriginScore();
    var extractor = ClaimExtractor.of(Atlas.bundled());
    var finder = OriginFinder.of(new World());
    seeds.forEach(seed -> score.add(StoryMaker.families(seed, ofEachKind), extractor, finder));
    return score;
  }

  private void add(List<LabelledFamily> families, ClaimExtractor extractor, OriginFinder finder) {
    Map<String, StoryClaim> claims = new HashMap<>();
    var all = new ArrayList<Story>();
    for (LabelledFamily family : families) {
      for (LabelledStory story : family.stories()) {
        Extraction extraction = extractor.extract(story.document());
        all.add(Story.of(story.document(), extraction));
        claims.put(story.document().sha256(), claim(story, extraction));
      }
    }
    stories += all.size();
    Origins origins = finder.find(all);
    families.forEach(family -> ask(family, claims, origins));
  }

  private void ask(LabelledFamily family, Map<String, StoryClaim> claims, Origins origins) {
    List<StoryClaim> asked =
        family.stories().stream().map(story -> claims.get(story.document().sha256())).toList();
    int claimed = origins.independence(asked).origins();
    tally(falseSets, family.kind(), claimed > Math.max(1, family.origins()));
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        LabelledStory one = family.stories().get(i);
        LabelledStory other = family.stories().get(j);
        boolean two = origins.independence(List.of(asked.get(i), asked.get(j))).isCorroborated();
        boolean same =
            one.origin().equals(other.origin())
                || one.origin().isEmpty()
                || other.origin().isEmpty();
        if (Org.mayBeOne(one.origin(), other.origin())) {
          continue;
        }
        String key = family.kind() + " " + languages(one, other);
        boolean copied = !same && !(one.first() && other.first());
        tally(same ? falsePairs : copied ? copiedPairs : truePairs, key, two);
        if (two == same && !copied) {
          mistakes.add(told(key, two, one, other, asked.get(i), asked.get(j), origins));
        }
      }
    }
  }

  private static void tally(Map<String, Tally> tallies, String key, boolean yes) {
    tallies.computeIfAbsent(key, _ -> new Tally()).add(yes);
    tallies.computeIfAbsent("all", _ -> new Tally()).add(yes);
  }

  private static String languages(LabelledStory one, LabelledStory other) {
    String first = one.document().head().language();
    String second = other.document().head().language();
    return first.equals(second) ? first : "en-zh";
  }

  private static String told(
      String key,
      boolean two,
      LabelledStory one,
      LabelledStory other,
      StoryClaim first,
      StoryClaim second,
      Origins origins) {
    return (two ? "FALSE " : "MISSED ")
        + key
        + told(one, first, origins)
        + told(other, second, origins)
        + "\n";
  }

  private static String told(LabelledStory story, StoryClaim claim, Origins origins) {
    var origin = origins.of(claim);
    int end = Math.min(story.document().text().length(), story.core().end());
    return "\n   truth %s | found %s %s %s | %s | %s"
        .formatted(
            story.origin(),
            origin.kind(),
            origin.name(),
            origin.family(),
            story.document().text().substring(story.core().start(), end),
            origin.reason());
  }

  /** The claim of the core sentence: a figure or an event read there, else the sentence itself. */
  static StoryClaim claim(LabelledStory story, Extraction extraction) {
    Claim claim =
        extraction
            .claims()
            .filter(one -> one instanceof Claim.Figure || one instanceof Claim.Event)
            .filter(one -> story.core().contains(one.evidence().getFirst().span()))
            .findFirst()
            .orElseGet(() -> sentence(story));
    return new StoryClaim(story.document().sha256(), claim);
  }

  private static Claim sentence(LabelledStory story) {
    String words = story.document().text().substring(story.core().start(), story.core().end());
    return new Claim.Event(
        EventType.OTHER, Period.UNDATED, List.of(), List.of(new Evidence(story.core(), words)));
  }

  /** {@return the share over all kinds and languages} */
  public static Share overall(Map<String, Tally> tallies) {
    return tallies.getOrDefault("all", new Tally()).share();
  }

  public int stories() {
    return stories;
  }

  /** {@return pairs of stories of one origin, or none: how many are called independent} */
  public Map<String, Tally> falsePairs() {
    return falsePairs;
  }

  /** {@return pairs of first reports of two origins: how many are called independent} */
  public Map<String, Tally> truePairs() {
    return truePairs;
  }

  /** {@return pairs of stories of two origins, one of them at least had from another story} */
  public Map<String, Tally> copiedPairs() {
    return copiedPairs;
  }

  /** {@return families: of how many more origins are claimed than there are} */
  public Map<String, Tally> falseSets() {
    return falseSets;
  }

  /** {@return each wrong pair with its truth and what was found} */
  public List<String> mistakes() {
    return mistakes;
  }
}
