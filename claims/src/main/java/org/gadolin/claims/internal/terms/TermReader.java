package org.gadolin.claims.internal.terms;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Relevance;

/** Reads elements, groups, stages and technologies. Immutable, thread-safe. */
public final class TermReader {

  /** Prepares the dictionary of an atlas. */
  public TermReader(Atlas atlas) {}

  /** {@return the terms of a document} */
  public Terms read(Frame frame) {
    return new Terms(Relevance.NONE, List.of(), List.of());
  }
}
