/** How sure a statement is: the reliability of who says it and the credibility of what is said. */
@NullMarked
package org.gadolin.ledger.standing;

import org.jspecify.annotations.NullMarked;
