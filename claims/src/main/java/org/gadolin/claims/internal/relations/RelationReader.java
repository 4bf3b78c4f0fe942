package org.gadolin.claims.internal.relations;

import java.util.List;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.Terms;
import org.gadolin.core.Claim;

/** Reads explicit causal statements. Immutable, thread-safe. */
public final class RelationReader {

  /** {@return the relations of a document} */
  public List<Claim.Relation> read(Frame frame, Terms terms) {
    return List.of();
  }
}
