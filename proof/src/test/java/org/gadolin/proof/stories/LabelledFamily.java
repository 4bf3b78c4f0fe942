package org.gadolin.proof.stories;

import java.util.List;

/**
 * The stories about one occurrence.
 *
 * @param kind how they came to be, such as {@code reprint}
 */
public record LabelledFamily(String kind, List<LabelledStory> stories) {

  public LabelledFamily {
    stories = List.copyOf(stories);
  }

  /** {@return the number of different origins with a name} */
  public int origins() {
    return (int)
        stories.stream()
            .map(LabelledStory::origin)
            .filter(origin -> !origin.isEmpty())
            .distinct()
            .count();
  }
}
