/** Remembers documents and claims for ever, append-only. */
@NullMarked
package org.gadolin.ledger;

import org.jspecify.annotations.NullMarked;
