/** Rule tables of the class path. */
@NullMarked
package org.gadolin.ledger.internal.table;

import org.jspecify.annotations.NullMarked;
