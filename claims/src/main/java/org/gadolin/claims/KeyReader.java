package org.gadolin.claims;

import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.keys.FigureKeys;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKeys;

/**
 * Tells of each event and figure of an extraction what it is a statement of, so that statements of
 * several documents can be compared. Immutable, thread-safe.
 */
public final class KeyReader {

  private final FigureKeys keys;

  private KeyReader(FigureKeys keys) {
    this.keys = keys;
  }

  /** {@return a reader that knows the names of {@code atlas}} */
  public static KeyReader of(Atlas atlas) {
    return new KeyReader(new FigureKeys(atlas));
  }

  /** {@return the keys; unresolved ones where the words do not tell} */
  public StatementKeys keys(SourceDocument document, Extraction said) {
    var reading = keys.in(document, said);
    return new StatementKeys(
        said.events().stream().map(reading::of).toList(),
        said.figures().stream().map(reading::of).toList(),
        said.otherFigures().stream().map(reading::of).toList());
  }
}
