package org.gadolin.atlas;

import java.util.List;

/**
 * Statements that do not agree, side by side.
 *
 * @param topic what they are about
 * @param sides the statements with their sources, at least two
 * @param why why they may differ
 */
public record Conflict(String topic, List<Fact> sides, String why) {

  /** Copies the list. */
  public Conflict {
    sides = List.copyOf(sides);
  }
}
