package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stories that share words or figures. Candidates come from lists of who has a sampled
 * shingle, or two figures together; in a list each story is held against the few before it only, so
 * that the time grows with the stories and not with their pairs: the members of a family share many
 * lists and are joined through one another. Every candidate is then compared in full.
 */
public final class LinkFinder {

  private static final int SAMPLE = 4; // one shingle in four
  private static final int BACK = 4; // how many of a list a story is held against
  private static final int LEAST_SAMPLES = 3;
  private static final int LEAST_SHINGLES = 8;
  private static final int MOST_FIGURES = 14;

  private static final double COPY = 0.45;
  private static final double EXCERPT = 0.60;
  private static final double ECHO = 0.45;
  private static final int LEAST_FIGURES = 3;
  private static final double TRANSLATED_FIGURES = 0.60;
  private static final double TRANSLATED_ORDER = 0.60;
  private static final double TRANSLATED_NAMES = 0.30;
  private static final double REWORDED_FIGURES = 0.60;
  private static final double REWORDED_WORDS = 0.40;

  private final List<StoryReading> stories;

  private LinkFinder(List<StoryReading> stories) {
    this.stories = stories;
  }

  /** {@return the links between some stories, by their numbers, each pair once at most} */
  public static List<Link> links(List<StoryReading> stories) {
    var finder = new LinkFinder(stories);
    Set<Long> pairs = new LinkedHashSet<>(finder.pairsByShingles());
    pairs.addAll(finder.pairsByFigures());
    return pairs.stream()
        .map(pair -> finder.compared((int) (pair >>> Integer.SIZE), (int) (long) pair))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Link::first).thenComparingInt(Link::second))
        .toList();
  }

  private Set<Long> pairsByShingles() {
    Map<Long, Recent> lists = new HashMap<>();
    Map<Long, Integer> counts = new HashMap<>();
    for (int story = 0; story < stories.size(); story++) {
      for (long shingle : stories.get(story).shingles().sample(SAMPLE)) {
        Recent recent = lists.computeIfAbsent(shingle, key -> new Recent());
        for (int earlier : recent.earlier()) {
          counts.merge(pair(earlier, story), 1, Integer::sum);
        }
        recent.add(story);
      }
    }
    counts.values().removeIf(count -> count < LEAST_SAMPLES);
    return counts.keySet();
  }

  private Set<Long> pairsByFigures() {
    Map<String, Recent> lists = new HashMap<>();
    Set<Long> pairs = new HashSet<>();
    for (int story = 0; story < stories.size(); story++) {
      for (String key : figurePairs(stories.get(story).facts())) {
        Recent recent = lists.computeIfAbsent(key, _ -> new Recent());
        for (int earlier : recent.earlier()) {
          pairs.add(pair(earlier, story));
        }
        recent.add(story);
      }
    }
    return pairs;
  }

  private static Set<String> figurePairs(Facts facts) {
    List<String> figures =
        facts.figures().stream().distinct().limit(MOST_FIGURES).sorted().toList();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        pairs.add(figures.get(i) + "|" + figures.get(j));
      }
    }
    return pairs;
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** {@return what two stories share, whatever their numbers} */
  private Optional<Link> compared(int first, int second) {
    StoryReading one = stories.get(first);
    StoryReading other = stories.get(second);
    int figures = one.facts().sharedFigures(other.facts());
    double resemblance = one.shingles().resemblance(other.shingles());
    double containment = one.shingles().containment(other.shingles());
    boolean enough = Math.min(one.shingles().size(), other.shingles().size()) >= LEAST_SHINGLES;
    return kind(one, other, enough ? resemblance : 0, enough ? containment : 0, figures)
        .map(kind -> new Link(first, second, kind, resemblance, containment, figures));
  }

  private static Optional<Link.Kind> kind(
      StoryReading one, StoryReading other, double resemblance, double containment, int figures) {
    if (resemblance >= COPY) {
      return Optional.of(Link.Kind.COPY);
    }
    if (containment >= EXCERPT) {
      return Optional.of(Link.Kind.EXCERPT);
    }
    if (containment >= ECHO) {
      return Optional.of(Link.Kind.REWORDING);
    }
    int fewer = Math.min(one.facts().figures().size(), other.facts().figures().size());
    if (figures < LEAST_FIGURES || fewer == 0) {
      return Optional.empty();
    }
    double shared = (double) figures / fewer;
    double ordered = (double) one.facts().orderedFigures(other.facts()) / figures;
    double names = one.facts().sharedNames(other.facts());
    if (one.isChinese() != other.isChinese()) {
      return shared >= TRANSLATED_FIGURES
              && ordered >= TRANSLATED_ORDER
              && names >= TRANSLATED_NAMES
          ? Optional.of(Link.Kind.TRANSLATION)
          : Optional.empty();
    }
    return shared >= REWORDED_FIGURES && one.facts().sharedWords(other.facts()) >= REWORDED_WORDS
        ? Optional.of(Link.Kind.REWORDING)
        : Optional.empty();
  }

  /** The last few stories of a list, newest last. */
  private static final class Recent {
    private final List<Integer> stories = new ArrayList<>(BACK);

    List<Integer> earlier() {
      return stories;
    }

    void add(int story) {
      if (stories.size() == BACK) {
        stories.removeFirst();
      }
      stories.add(story);
    }
  }
}
