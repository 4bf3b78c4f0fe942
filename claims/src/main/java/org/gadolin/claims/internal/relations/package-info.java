/** Explicit causal statements. */
@NullMarked
package org.gadolin.claims.internal.relations;

import org.jspecify.annotations.NullMarked;
