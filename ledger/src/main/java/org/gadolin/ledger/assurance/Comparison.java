package org.gadolin.ledger.assurance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gadolin.core.Property;
import org.gadolin.ledger.dispute.Difference;
import org.gadolin.ledger.dispute.DisputeReader;
import org.gadolin.ledger.dispute.Verdict;

/** Tells which statements of other stories say the same as one, and which say otherwise. */
record Comparison(Shelf shelf, DisputeReader reader) {

  private static final Set<Difference> OTHERWISE =
      EnumSet.of(
          Difference.CONTRADICTORY, Difference.MISREAD, Difference.REVISED, Difference.BASIS);

  /** {@return what other stories say the same} */
  List<Told> same(Told told) {
    return shelf.about(told).stream().filter(other -> isSame(told, other)).toList();
  }

  boolean isSame(Told one, Told other) {
    return one.key().property() == Property.EVENT
        ? one.isSameAct(other)
        : reader.agree(one.assertion(), other.assertion());
  }

  /**
   * {@return the figures of other stories that are not the same, though of the same thing at the
   * same time}. Where one of the two stories has several figures of it, one of which agrees with
   * the other story, nothing is disputed.
   */
  List<Rival> rivals(Told told) {
    var rivals = new ArrayList<Rival>();
    if (told.key().property() == Property.EVENT) {
      return rivals;
    }
    for (Told other : shelf.about(told)) {
      if (other.key().meets(told.key()) && !agreeAnywhere(told, other)) {
        Verdict verdict = reader.compare(told.inSentence(), other.inSentence());
        if (OTHERWISE.contains(verdict.difference()) && isComparable(told, other)) {
          rivals.add(new Rival(other.claim(), verdict));
        }
      }
    }
    return rivals;
  }

  /** A change and a level of it, a mass and a share: no two figures to set side by side. */
  private static boolean isComparable(Told one, Told other) {
    var mine = one.key().basis();
    var theirs = other.key().basis();
    return mine.dimension().equals(theirs.dimension()) && mine.isChange() == theirs.isChange();
  }

  private boolean agreeAnywhere(Told told, Told other) {
    return shelf.beside(told, told).stream()
        .anyMatch(
            mine ->
                shelf.beside(told, other).stream()
                    .anyMatch(theirs -> reader.agree(mine.assertion(), theirs.assertion())));
  }
}
