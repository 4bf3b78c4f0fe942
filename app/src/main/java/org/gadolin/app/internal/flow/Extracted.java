package org.gadolin.app.internal.flow;

import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKeys;

/**
 * A document with what it says.
 *
 * @param document the document
 * @param extraction its claims
 * @param keys what its statements are statements of; none where nobody asked for them
 */
public record Extracted(SourceDocument document, Extraction extraction, StatementKeys keys) {}
