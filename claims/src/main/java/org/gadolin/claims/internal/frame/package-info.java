/** The document under analysis: its folded text, sentences and the way back to code points. */
@NullMarked
package org.gadolin.claims.internal.frame;

import org.jspecify.annotations.NullMarked;
