package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/**
 * Reads how an act is told from the words before its predicate: {@code will}, {@code hopes to},
 * {@code 拟}, {@code 有望}. Immutable, thread-safe.
 */
final class Aspects {

  private static final List<String> TABLES = List.of("events/aspects.csv", "events/aspects-zh.csv");
  private static final String CLAUSE_STARTS = ",;:()、，；：（）—\n";
  private static final int REACH = 48;
  private static final int CHINESE_REACH = 28;
  private static final int ADJACENT = 2;

  private record Cue(Aspect aspect, boolean adjacent) {}

  private final List<Cue> cues = new ArrayList<>();
  private final TermSet terms;

  private Aspects() {
    var builder = TermSet.builder();
    for (List<String> row : RuleTable.rows(TABLES)) {
      var aspect = Aspect.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      RuleTable.words(row.get(2)).forEach(word -> add(builder, word));
      cues.add(new Cue(aspect, row.get(1).equals("adjacent")));
    }
    terms = builder.build();
  }

  /** A word marked {@code =} stands as written: {@code may} is no month. */
  private void add(TermSet.Builder builder, String word) {
    if (word.startsWith("=")) {
      builder.addExact(word.substring(1), cues.size());
    } else {
      builder.addAnyCase(word, cues.size());
    }
  }

  /** {@return the aspects of the class path} */
  static Aspects load() {
    return new Aspects();
  }

  /** {@return the cue words of a sentence, as {@link #of} wants them} */
  List<TermHit> cuesOf(String sentence) {
    return TermSet.longest(terms.findAll(sentence));
  }

  /**
   * {@return how the predicate at {@code trigger} is told; the strongest cue of its clause counts}
   *
   * @param hits what {@link #cuesOf} gave for the sentence
   */
  Aspect of(String sentence, List<TermHit> hits, Range trigger) {
    var strongest = Aspect.DONE;
    for (TermHit hit : hits) {
      var cue = cues.get(hit.value());
      boolean stronger = cue.aspect() != Aspect.NEUTRAL && cue.aspect().compareTo(strongest) > 0;
      if (stronger && reaches(sentence, hit.range(), cue, trigger)) {
        strongest = cue.aspect();
      }
    }
    return strongest;
  }

  private static boolean reaches(String sentence, Range cue, Cue kind, Range trigger) {
    int gap = trigger.start() - cue.end();
    boolean chinese = Character.isIdeographic(sentence.charAt(cue.start()));
    int reach = kind.adjacent() ? chinese ? 1 : ADJACENT : chinese ? CHINESE_REACH : REACH;
    if (gap < 0 || gap > reach) {
      return false;
    }
    for (int at = cue.end(); at < trigger.start(); at++) {
      if (CLAUSE_STARTS.indexOf(sentence.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
