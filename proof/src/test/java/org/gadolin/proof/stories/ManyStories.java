package org.gadolin.proof.stories;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.ledger.origin.OriginFinder;
import org.gadolin.ledger.origin.Story;

/** Prints how long a search over so many stories takes; see docs/origins.md. */
final class ManyStories {

  private ManyStories() {}

  public static void main(String[] args) {
    int most = Integer.parseInt(args[0]);
    var extractor = ClaimExtractor.of(Atlas.bundled());
    var finder = OriginFinder.of(new World());
    List<Story> stories = new ArrayList<>();
    for (long seed = 1; stories.size() < most; seed++) {
      for (LabelledFamily family : StoryMaker.families(seed, 6)) {
        for (LabelledStory story : family.stories()) {
          stories.add(Story.of(story.document(), extractor.extract(story.document())));
        }
      }
    }
    finder.find(stories.subList(0, Math.min(most, 1_000))); // warms up
    for (int size = most / 8; size <= most; size *= 2) {
      long start = System.nanoTime();
      finder.find(stories.subList(0, size));
      System.out.printf("%,d stories: %,d ms%n", size, (System.nanoTime() - start) / 1_000_000);
    }
  }
}
