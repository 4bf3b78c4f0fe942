package org.gadolin.claims.internal.events;

import java.util.List;
import org.gadolin.claims.internal.figures.Figures;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;

/** Reads events. Immutable, thread-safe. */
public final class EventReader {

  /** {@return the events of a document} */
  public List<Claim.Event> read(Frame frame, Terms terms, Names names, Figures figures) {
    return List.of();
  }
}
