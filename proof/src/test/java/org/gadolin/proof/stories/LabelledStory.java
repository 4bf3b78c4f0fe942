package org.gadolin.proof.stories;

import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;

/**
 * A made-up story and its truth.
 *
 * @param origin who first said what its core sentence says; empty if that is nobody with a name
 * @param core where the core sentence stands, in code points
 * @param first whether its writer had it from the origin itself, not from another story
 */
public record LabelledStory(SourceDocument document, String origin, Span core, boolean first) {}
