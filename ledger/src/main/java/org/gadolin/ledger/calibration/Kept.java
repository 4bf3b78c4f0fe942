package org.gadolin.ledger.calibration;

import java.util.Optional;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * An announcement with what came of it.
 *
 * @param promise the announcement
 * @param outcome what came of it
 * @param by where that is told
 */
public record Kept(Promise promise, Outcome outcome, Optional<StoryClaim> by) {}
