package org.gadolin.proof.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.ledger.origin.Independence;
import org.gadolin.ledger.origin.OriginFinder;
import org.gadolin.ledger.origin.Story;
import org.gadolin.ledger.origin.StoryClaim;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * The finder of origins on made-up stories of held-out seeds: what docs/origins.md promises. The
 * laws hold on any.
 */
class OriginsTest {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.of(Atlas.bundled());
  private static final OriginFinder FINDER = OriginFinder.of(new World());
  private static final int LAST_HELD_OUT = 30;

  @Test
  void hardlyEverAreTwoOriginsClaimedWhereOneIsAndMostTrueOnesAreFound() throws IOException {
    long first = StoryMaker.FIRST_HELD_OUT + 1;
    OriginScore score =
        OriginScore.of(LongStream.rangeClosed(first, StoryMaker.FIRST_HELD_OUT + LAST_HELD_OUT), 6);
    assertThat(score.stories()).isGreaterThan(150);
    report(score);
    Share falsePairs = OriginScore.overall(score.falsePairs());
    Share falseSets = OriginScore.overall(score.falseSets());
    assertThat(falsePairs.high()).as("pairs of one origin: " + falsePairs).isLessThan(0.01);
    assertThat(falseSets.value()).as("families: " + falseSets).isLessThan(0.01);
    Share found = OriginScore.overall(score.truePairs());
    assertThat(found.value()).as("first reports of two origins: " + found).isGreaterThan(0.90);
  }

  /** The tables of docs/origins.md. */
  private static void report(OriginScore score) throws IOException {
    Path folder = Files.createDirectories(Path.of("target"));
    var lines = new ArrayList<String>();
    lines.add(score.stories() + " stories");
    score.falseSets().forEach((key, tally) -> lines.add("family | " + key + " | " + tally.share()));
    score.falsePairs().forEach((key, tally) -> lines.add("one | " + key + " | " + tally.share()));
    score.truePairs().forEach((key, tally) -> lines.add("two | " + key + " | " + tally.share()));
    score
        .copiedPairs()
        .forEach((key, tally) -> lines.add("copied | " + key + " | " + tally.share()));
    Files.write(folder.resolve("origins.txt"), lines);
  }

  @RepeatedTest(2)
  void theOrderOfTheStoriesDoesNotMatter(RepetitionInfo run) {
    for (LabelledFamily family : StoryMaker.families(run.getCurrentRepetition(), 1)) {
      var stories = new ArrayList<>(stories(family));
      Independence answer = ask(stories, family);
      Collections.shuffle(stories, new Random(run.getCurrentRepetition()));
      assertThat(ask(stories, family)).as(family.toString()).isEqualTo(answer);
    }
  }

  @RepeatedTest(2)
  void aStoryGivenTwiceCountsOnce(RepetitionInfo run) {
    for (LabelledFamily family : StoryMaker.families(run.getCurrentRepetition(), 1)) {
      var stories = new ArrayList<>(stories(family));
      Independence answer = ask(stories, family);
      stories.addAll(stories(family));
      assertThat(ask(stories, family)).isEqualTo(answer);
    }
  }

  /** Law: whatever is reprinted, wherever and under whatever headline, no origin is gained. */
  @RepeatedTest(6)
  void aReprintNeverRaisesTheCount(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    for (LabelledFamily family : StoryMaker.families(run.getCurrentRepetition(), 1)) {
      LabelledStory original = family.stories().get(random.nextInt(family.stories().size()));
      Org outlet = Org.of(random.nextInt(3) == 0 ? "blog" : "outlet").get(random.nextInt(4));
      var reprint = new ArrayList<>(family.stories());
      reprint.add(reprint(original, outlet, random.nextBoolean()));
      var enlarged = new LabelledFamily(family.kind(), reprint);
      assertThat(ask(stories(enlarged), enlarged).origins())
          .as("seed %d, %s", run.getCurrentRepetition(), family.kind())
          .isLessThanOrEqualTo(ask(stories(family), family).origins());
    }
  }

  @Test
  void oneSeedGivesTheSameFamilies() {
    assertThat(StoryMaker.families(7, 2)).isEqualTo(StoryMaker.families(7, 2));
    var texts = new HashSet<String>();
    StoryMaker.families(7, 6)
        .forEach(family -> family.stories().forEach(s -> texts.add(s.document().text())));
    assertThat(texts).hasSizeGreaterThan(150);
  }

  private static LabelledStory reprint(LabelledStory original, Org outlet, boolean dated) {
    DocumentHead head = original.document().head();
    var other =
        new DocumentHead(
            head.name() + "r",
            head.url() + "r",
            "Another headline",
            dated ? head.published() : Period.UNDATED,
            head.language(),
            outlet.in(head.language()),
            "");
    String hash = new StringBuilder(original.document().sha256()).reverse().toString();
    var document = new SourceDocument(hash, other.url(), other, original.document().text());
    return new LabelledStory(document, original.origin(), original.core(), false);
  }

  private static List<Story> stories(LabelledFamily family) {
    return family.stories().stream()
        .map(story -> Story.of(story.document(), EXTRACTOR.extract(story.document())))
        .toList();
  }

  private static Independence ask(List<Story> stories, LabelledFamily family) {
    List<StoryClaim> claims =
        family.stories().stream()
            .map(story -> OriginScore.claim(story, EXTRACTOR.extract(story.document())))
            .toList();
    return FINDER.find(stories).independence(claims);
  }
}
