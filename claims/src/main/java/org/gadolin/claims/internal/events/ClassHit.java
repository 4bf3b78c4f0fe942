package org.gadolin.claims.internal.events;

import org.gadolin.text.Range;

/**
 * A word or mention that belongs to object classes.
 *
 * @param range where
 * @param classes a mask of {@link ObjectClasses}
 */
record ClassHit(Range range, long classes) {}
