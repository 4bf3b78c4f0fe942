package org.gadolin.ledger.internal.origins;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.ledger.internal.table.Table;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** What the words say by which a text calls its source without naming it; {@code sources.csv}. */
enum WordClass {
  /** Nobody who could be asked: people familiar with the matter. */
  UNNAMED,
  /** Nobody, unless a body is named with them: analysts, but not analysts at Project Blue. */
  ALONE,
  /** The company spoken of. */
  COMPANY,
  /** The authority spoken of. */
  GOVERNMENT,
  /** The association spoken of. */
  ASSOCIATION,
  /** The institute spoken of. */
  RESEARCH,
  /** A text of the body spoken of: a filing, a notice. */
  TEXT,
  /** Who was cited last. */
  PRONOUN,
  /** What media find out by themselves: prices, data. */
  OWN,
  /** Media of a state. */
  STATE,
  /** What a name begins with in which "of" parts no person from his body. */
  INSTITUTION,
  /** What the name of a house holds that finds out and sells what others do. */
  HOUSE;

  private static final List<List<String>> ROWS = Table.rows("origins/sources.csv");
  private static final TermSet WORDS = load();

  private static TermSet load() {
    var words = TermSet.builder();
    for (int number = 0; number < ROWS.size(); number++) {
      for (String form : Table.forms(ROWS.get(number).get(2))) {
        words.addAnyCase(form, number);
      }
    }
    return words.build();
  }

  /** {@return where the words of each class stand first in a phrase; classes not met are absent} */
  static Map<WordClass, Integer> in(String phrase) {
    var found = new EnumMap<WordClass, Integer>(WordClass.class);
    for (TermHit hit : WORDS.findAll(phrase)) {
      String name = ROWS.get(hit.value()).get(0).toUpperCase(Locale.ROOT);
      found.putIfAbsent(valueOf(name), hit.range().start());
    }
    return found;
  }
}
