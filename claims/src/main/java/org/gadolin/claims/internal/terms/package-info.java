/** Elements, groups, stages, technologies, and whether a document is about rare earths. */
@NullMarked
package org.gadolin.claims.internal.terms;

import org.jspecify.annotations.NullMarked;
