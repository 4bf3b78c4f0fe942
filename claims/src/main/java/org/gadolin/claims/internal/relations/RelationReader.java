package org.gadolin.claims.internal.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;
import org.gadolin.core.Relevance;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Reads explicit causal statements. Immutable, thread-safe. */
public final class RelationReader {

  private static final int LONGEST = 320;

  private enum Side {
    EFFECT_FIRST,
    CAUSE_FIRST,
    LEADING
  }

  private static final List<Side> SIDES = List.of(Side.values());

  private final TermSet cues;

  /** Loads the cue words. */
  public RelationReader() {
    var builder = TermSet.builder();
    for (List<String> row : RuleTable.rows("relations/cues.csv")) {
      int side = SIDES.indexOf(Side.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, side));
    }
    cues = builder.build();
  }

  /** {@return the relations of a document} */
  public List<Claim.Relation> read(Frame frame, Terms terms) {
    if (terms.relevance() != Relevance.RARE_EARTH) {
      return List.of();
    }
    var relations = new ArrayList<Claim.Relation>();
    for (Range sentence : frame.sentences()) {
      if (terms.furniture().stream().noneMatch(sentence::overlaps)) {
        findIn(frame, sentence).ifPresent(relations::add);
      }
    }
    return List.copyOf(relations);
  }

  private Optional<Claim.Relation> findIn(Frame frame, Range whole) {
    Range range = frame.trimmed(whole);
    String sentence = range.of(frame.text());
    for (TermHit hit : range.length() > LONGEST ? List.<TermHit>of() : cues.findAll(sentence)) {
      var sides = split(sentence, hit);
      if (sides.size() == 2 && isStatement(sides.get(0)) && isStatement(sides.get(1))) {
        var evidence = List.of(frame.evidence(range));
        return Optional.of(new Claim.Relation(sides.get(0), sides.get(1), evidence));
      }
    }
    return Optional.empty();
  }

  /** {@return cause and effect; empty where the cue does not stand between or before two sides} */
  private static List<String> split(String sentence, TermHit hit) {
    String before = bare(sentence.substring(0, hit.range().start()));
    String after = bare(sentence.substring(hit.range().end()));
    return switch (SIDES.get(hit.value())) {
      case CAUSE_FIRST -> List.of(before, after);
      case EFFECT_FIRST -> List.of(after, before);
      case LEADING -> before.isEmpty() ? atComma(after) : List.of();
    };
  }

  private static List<String> atComma(String sides) {
    for (int at = 0; at < sides.length(); at++) {
      if (",，".indexOf(sides.charAt(at)) >= 0) {
        return List.of(bare(sides.substring(0, at)), bare(sides.substring(at + 1)));
      }
    }
    return List.of();
  }

  private static boolean isStatement(String side) {
    boolean chinese = side.chars().anyMatch(c -> c >= 0x4E00 && c < 0xA000);
    return side.length() >= (chinese ? 3 : 4);
  }

  private static String bare(String side) {
    int start = 0;
    int end = side.length();
    while (start < end && !Character.isLetterOrDigit(side.charAt(start))) {
      start++;
    }
    while (end > start && ".,;:，。；： \n".indexOf(side.charAt(end - 1)) >= 0) {
      end--;
    }
    return side.substring(start, end);
  }
}
