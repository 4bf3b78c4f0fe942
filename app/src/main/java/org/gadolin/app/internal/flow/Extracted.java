package org.gadolin.app.internal.flow;

import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;

/**
 * A document with what it says.
 *
 * @param document the document
 * @param extraction its claims
 */
public record Extracted(SourceDocument document, Extraction extraction) {}
