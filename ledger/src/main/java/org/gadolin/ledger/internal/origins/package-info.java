/** What a story tells about where it has its news from, and which stories share their words. */
@NullMarked
package org.gadolin.ledger.internal.origins;

import org.jspecify.annotations.NullMarked;
