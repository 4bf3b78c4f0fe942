package org.gadolin.claims.internal.names;

import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;

/** Reads actors and places. Immutable, thread-safe. */
public final class NameReader {

  private final KnownNames known;

  /** Prepares the names of an atlas. */
  public NameReader(Atlas atlas) {
    known = KnownNames.of(atlas);
  }

  /** {@return the names in a document} */
  public Names read(Frame frame, Terms terms) {
    return new DocumentNames(known, frame, terms).read();
  }
}
