/** Who first said a claim, with its proof, and how many independent origins it has. */
@NullMarked
package org.gadolin.ledger.origin;

import org.jspecify.annotations.NullMarked;
