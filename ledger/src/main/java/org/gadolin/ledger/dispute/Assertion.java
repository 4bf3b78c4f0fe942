package org.gadolin.ledger.dispute;

import java.util.Optional;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.core.StatementKey;

/**
 * One side of a comparison: who said what, when, in which words.
 *
 * @param publisher who said it, as the source names itself; may be empty
 * @param published when it was published
 * @param key what it is a statement of; {@link StatementKey#NONE} where only the words are known
 * @param value the figure; empty where the words hold none
 * @param words the words that state it
 * @param source title of where they stand
 */
public record Assertion(
    String publisher,
    Period published,
    StatementKey key,
    Optional<Quantity> value,
    String words,
    String source) {

  /** {@return the words and the title} */
  String all() {
    return words + " | " + source;
  }
}
