package org.gadolin.claims.internal.terms;

import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Relevance;
import org.gadolin.text.Range;

/**
 * What the term reader found.
 *
 * @param relevance whether the document is about rare earths
 * @param mentions elements, groups, stages, technologies
 * @param furniture stretches of the text that are site furniture, where nothing is read
 */
public record Terms(Relevance relevance, List<Claim.Mention> mentions, List<Range> furniture) {}
