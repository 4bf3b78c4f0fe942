package org.gadolin.ledger.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Publishers;
import org.gadolin.ledger.internal.origins.LinkFinder;
import org.gadolin.ledger.internal.origins.StoryReading;

/**
 * Finds out who first said what a set of stories says. Pure: the same stories in any order give the
 * same answer. Thread-safe.
 *
 * {@snippet :
 * var origins = OriginFinder.of(publishers).find(stories);
 * origins.of(new StoryClaim(story.id(), claim)).reason(); // the proof
 * origins.independence(allWhoSayIt).origins();            // 3 articles, 1 origin
 * }
 */
public final class OriginFinder {

  private final Publishers publishers;

  private OriginFinder(Publishers publishers) {
    this.publishers = publishers;
  }

  /** {@return a finder that knows those publishers} */
  public static OriginFinder of(Publishers publishers) {
    return new OriginFinder(publishers);
  }

  /** {@return the origins of what some stories say; a story given twice counts once} */
  public Origins find(Collection<Story> stories) {
    Map<String, Story> byId = new LinkedHashMap<>();
    stories.stream()
        .sorted(Comparator.comparing(OriginFinder::day).thenComparing(Story::id))
        .forEach(story -> byId.putIfAbsent(story.id(), story));
    List<Story> sorted = List.copyOf(byId.values());
    List<StoryReading> readings = sorted.stream().map(this::read).toList();
    return new Origins(sorted, readings, LinkFinder.links(readings));
  }

  private StoryReading read(Story story) {
    return StoryReading.of(
        story.document(),
        story.extraction(),
        publishers.findPublisher(story.document().head()),
        story.traces().feedSource(),
        publishers);
  }

  /** {@return the day of publication; a story without one comes last} */
  static String day(Story story) {
    String iso = story.document().head().published().from();
    return iso.isEmpty() ? "9999" : iso;
  }
}
