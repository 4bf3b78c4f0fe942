/** Why two statements of one thing differ. */
@NullMarked
package org.gadolin.ledger.dispute;

import org.jspecify.annotations.NullMarked;
