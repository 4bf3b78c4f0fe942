package org.gadolin.ledger.origin;

import java.util.List;

/**
 * How many independent origins some stories with one claim have.
 *
 * @param stories how many different stories were asked about
 * @param origins how many independent origins are established; one where there is a report at all
 *     that is not from an unnamed source only
 * @param notEstablished groups of stories of which it cannot be told whether they are independent
 * @param unnamed groups of stories that rest on unnamed sources only; they count as none
 * @param groups the stories by what they are known to have in common, each sorted by hash
 */
public record Independence(
    int stories, int origins, int notEstablished, int unnamed, List<List<String>> groups) {

  /** Copies the lists. */
  public Independence {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** {@return whether several origins are known not to depend on one another} */
  public boolean isCorroborated() {
    return origins > 1;
  }
}
