/** Full-text search over documents and statements, English and Chinese. */
@NullMarked
package org.gadolin.ledger.search;

import org.jspecify.annotations.NullMarked;
