package org.gadolin.ledger.calibration;

import java.util.Optional;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.Subject;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * Something announced for a later time: a plant to start, or a figure to be reached.
 *
 * @param claim where it stands
 * @param issuer whose plan it is
 * @param publisher who published it; empty where that is not known
 * @param subject what the statement is about
 * @param property {@code EVENT} for the start of a plant, else what is to be reached
 * @param value the figure to be reached; empty for a plant
 * @param due when
 * @param published when it was announced
 */
public record Promise(
    StoryClaim claim,
    String issuer,
    String publisher,
    Subject subject,
    Property property,
    Optional<Quantity> value,
    Period due,
    Period published) {}
