package org.gadolin.brief;

import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;

/**
 * A document to be told about.
 *
 * @param document the document
 * @param extraction what it says
 */
public record BriefInput(SourceDocument document, Extraction extraction) {}
