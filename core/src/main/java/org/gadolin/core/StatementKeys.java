package org.gadolin.core;

import java.util.List;

/**
 * The keys of one extraction, each list in the order of the claims it belongs to.
 *
 * @param events keys of the events
 * @param figures keys of the figures
 * @param otherFigures keys of the figures in units outside the schema
 */
public record StatementKeys(
    List<StatementKey> events, List<StatementKey> figures, List<StatementKey> otherFigures) {

  /** The keys of an extraction without statements. */
  public static final StatementKeys NONE = new StatementKeys(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public StatementKeys {
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    otherFigures = List.copyOf(otherFigures);
  }

  /** {@return whether there is a key for each statement of an extraction} */
  public boolean fits(Extraction said) {
    return events.size() == said.events().size()
        && figures.size() == said.figures().size()
        && otherFigures.size() == said.otherFigures().size();
  }
}
