package org.gadolin.claims.internal.figures;

import java.util.List;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;

/** Reads numbers with units. Immutable, thread-safe. */
public final class FigureReader {

  /** {@return the figures of a document} */
  public Figures read(Frame frame, Terms terms, Names names) {
    return new FigureScan(frame, List.copyOf(terms.furniture()), names).read();
  }
}
