package org.gadolin.claims;

import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.events.EventReader;
import org.gadolin.claims.internal.figures.FigureReader;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.NameReader;
import org.gadolin.claims.internal.relations.RelationReader;
import org.gadolin.claims.internal.terms.TermReader;
import org.gadolin.core.Extraction;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;

/**
 * Reads what a document says about the rare-earth chain: every claim with the passage that says so.
 * A document that is not about rare earths yields nothing. Immutable, thread-safe; the same
 * document and atlas give the same extraction.
 */
public final class ClaimExtractor {

  /** Changes whenever the same document may read differently; part of the ledger's idempotence. */
  public static final String VERSION = "5";

  private final TermReader terms;
  private final NameReader names;
  private final FigureReader figures = new FigureReader();
  private final EventReader events = new EventReader();
  private final RelationReader relations = new RelationReader();

  private ClaimExtractor(Atlas atlas) {
    terms = new TermReader(atlas);
    names = new NameReader(atlas);
  }

  /** {@return an extractor that knows the names and terms of {@code atlas}} */
  public static ClaimExtractor of(Atlas atlas) {
    return new ClaimExtractor(atlas);
  }

  /** {@return what the document says} */
  public Extraction extract(SourceDocument document) {
    var frame = Frame.of(document);
    var allTerms = terms.read(frame);
    if (allTerms.relevance() == Relevance.NONE) {
      return Extraction.NOTHING;
    }
    if (allTerms.relevance() == Relevance.INCIDENTAL) {
      return Extraction.incidental(allTerms.mentions());
    }
    var foundNames = names.read(frame, allTerms);
    var foundTerms = allTerms.outside(foundNames.actors());
    var foundFigures = figures.read(frame, foundTerms, foundNames);
    var foundEvents = events.read(frame, foundTerms, foundNames, foundFigures);
    return new Extraction(
        foundTerms.relevance(),
        foundTerms.mentions(),
        foundNames.actors(),
        foundNames.places(),
        foundEvents,
        foundFigures.figures(),
        foundFigures.others(),
        relations.read(frame, foundTerms, foundNames),
        foundFigures.unclear());
  }
}
