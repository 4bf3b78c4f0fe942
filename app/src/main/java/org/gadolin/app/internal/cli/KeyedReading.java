package org.gadolin.app.internal.cli;

import org.gadolin.app.internal.flow.Extracted;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.ClaimExtractor;
import org.gadolin.claims.KeyReader;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;

/** Documents to claims with their keys. Thread-safe. */
final class KeyedReading {

  private final ClaimExtractor extractor;
  private final KeyReader keys;

  KeyedReading(Atlas atlas) {
    extractor = ClaimExtractor.of(atlas);
    keys = KeyReader.of(atlas);
  }

  Extracted of(SourceDocument document) {
    Extraction said = extractor.extract(document);
    return new Extracted(document, said, keys.keys(document, said));
  }
}
