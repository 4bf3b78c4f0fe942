package org.gadolin.claims.internal.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The words that state causes. Immutable, thread-safe. */
final class Cues {

  /** How cause and effect stand around a cue. */
  enum Side {
    /** {@code effect because cause}. */
    EFFECT_FIRST,
    /** {@code cause, so that effect}. */
    CAUSE_FIRST,
    /** A verb of effect: {@code cause slows effect}. */
    VERB,
    /** A verb of change that states an effect only of a thing, on a measure, a price or a risk. */
    CHANGE,
    /** A Chinese verb of change that states an effect only with a modal before or 了 after it. */
    WEAK,
    /** {@code 因} within a clause: its subject, the cause, then the effect or the end. */
    INNER,
    /** {@code cause left effect to ...}: a verb of effect only with a word that closes it. */
    LEFT,
    /** {@code Because cause, effect}. */
    LEADING,
    /** {@code blame effect on cause}. */
    BLAME,
    /** {@code 受 cause 影响, effect}. */
    JOINT,
    /** A small word that states a cause only in some surroundings. */
    MID,
    /** A phrase that only looks like a cue. */
    NONE
  }

  /**
   * A cue in a sentence.
   *
   * @param side how the two sides stand around it
   * @param joint the word that closes it; empty for most
   * @param range where, in the sentence
   */
  record Found(Side side, String joint, Range range) {}

  private static final List<String> TABLES = List.of("relations/cues.csv", "relations/cues-zh.csv");

  private record Kind(Side side, String joint) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final TermSet terms;

  Cues() {
    var builder = TermSet.builder();
    for (List<String> row : RuleTable.rows(TABLES)) {
      var side = Side.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      RuleTable.words(row.get(2)).forEach(word -> builder.addAnyCase(word, kinds.size()));
      kinds.add(new Kind(side, row.get(1)));
    }
    terms = builder.build();
  }

  /** {@return the cues of a sentence, in order; none inside a phrase that only looks like one} */
  List<Found> in(String sentence) {
    List<TermHit> hits = terms.findAll(sentence);
    var found = new ArrayList<Found>();
    for (TermHit hit : hits) {
      boolean longerOne =
          hits.stream()
              .anyMatch(
                  other ->
                      other.range().length() > hit.range().length()
                          && other.range().contains(hit.range()));
      var kind = kinds.get(hit.value());
      if (!longerOne && kind.side() != Side.NONE) {
        found.add(new Found(kind.side(), kind.joint(), hit.range()));
      }
    }
    return found;
  }
}
