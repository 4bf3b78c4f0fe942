package org.gadolin.claims.internal.terms;

import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Relevance;
import org.gadolin.text.TermSet;

/** Reads elements, groups, stages and technologies. Immutable, thread-safe. */
public final class TermReader {

  private final TermSet evidence =
      TermSet.builder()
          .addAnyCase("rare earth", 0)
          .addAnyCase("rare earths", 0)
          .addAnyCase("rare-earth", 0)
          .addAnyCase("neodymium", 0)
          .addAnyCase("lanthanum", 0)
          .addAnyCase("terbium", 0)
          .addAnyCase("samarium", 0)
          .addAnyCase("dysprosium", 0)
          .addAnyCase("NdFeB", 0)
          .addAnyCase("NdPr", 0)
          .addAnyCase("稀土", 0)
          .addAnyCase("氧化镝", 0)
          .build();

  /** Prepares the dictionary of an atlas. */
  public TermReader(Atlas atlas) {}

  /** {@return the terms of a document} */
  public Terms read(Frame frame) {
    boolean named = !evidence.findAll(frame.text()).isEmpty();
    return new Terms(named ? Relevance.RARE_EARTH : Relevance.NONE, List.of(), List.of());
  }
}
