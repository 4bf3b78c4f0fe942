/** Actors and places, known and unknown to the atlas. */
@NullMarked
package org.gadolin.claims.internal.names;

import org.jspecify.annotations.NullMarked;
