package org.gadolin.claims.internal.figures;

import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Unclear;

/**
 * What the figure reader found.
 *
 * @param figures figures in units of the label schema
 * @param others figures in other units
 * @param unclear figures that cannot be read safely
 */
public record Figures(
    List<Claim.Figure> figures, List<Claim.Figure> others, List<Unclear> unclear) {}
