/** Who is who: names that may be one actor's, and what persons have decided of them. */
@NullMarked
package org.gadolin.ledger.identity;

import org.jspecify.annotations.NullMarked;
