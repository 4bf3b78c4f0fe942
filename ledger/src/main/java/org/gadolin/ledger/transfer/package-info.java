/** A whole ledger as lines of JSON, out and in. */
@NullMarked
package org.gadolin.ledger.transfer;

import org.jspecify.annotations.NullMarked;
