package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.ledger.internal.table.Table;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/**
 * Words that tell that a source is named, and on which side of them; {@code cues.csv}.
 *
 * @param frame where the source stands
 * @param chinese whether they are Chinese
 * @param range the words, in the folded text
 */
record Cue(Frame frame, boolean chinese, Range range) {

  /** Where the source stands. */
  enum Frame {
    /** Behind the words: according to ... */
    BEFORE,
    /** Before the words: ... said. */
    AFTER,
    /** Nowhere: it is understood that. */
    UNNAMED,
    /** The publisher itself saw or counted it. */
    FIRSTHAND,
    /** Before the words, if it is media: reporters of ... saw. */
    WITNESS,
    /** Behind the words, for the whole story: Source: ... */
    CREDIT,
    /** Behind the words, unless it is media that asked: in an interview with ... */
    LISTENER,
    /** A text given to all media. */
    RELEASE
  }

  private record Kind(Frame frame, boolean chinese) {}

  private static final List<List<String>> ROWS = Table.rows("origins/cues.csv");
  private static final List<Kind> KINDS = ROWS.stream().map(Cue::kind).toList();
  private static final TermSet WORDS = words();

  private static Kind kind(List<String> row) {
    return new Kind(Frame.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1).equals("zh"));
  }

  private static TermSet words() {
    var words = TermSet.builder();
    for (int number = 0; number < ROWS.size(); number++) {
      for (String form : Table.forms(ROWS.get(number).get(2))) {
        words.addAnyCase(form, number);
      }
    }
    return words.build();
  }

  /** {@return the cues of a folded text, in order, none inside another} */
  static List<Cue> in(String folded) {
    var cues = new ArrayList<Cue>();
    for (TermHit hit : TermSet.longest(WORDS.findAll(folded))) {
      Kind kind = KINDS.get(hit.value());
      cues.add(new Cue(kind.frame(), kind.chinese(), hit.range()));
    }
    return cues;
  }
}
