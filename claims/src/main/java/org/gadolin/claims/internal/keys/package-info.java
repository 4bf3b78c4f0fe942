/** What each statement is a statement of, by the atlas's names. */
@NullMarked
package org.gadolin.claims.internal.keys;

import org.jspecify.annotations.NullMarked;
