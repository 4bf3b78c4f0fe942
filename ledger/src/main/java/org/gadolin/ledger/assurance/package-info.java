/** How sure one claim is, by all stories at hand: origins, appraisal, novelty, rivals. */
@NullMarked
package org.gadolin.ledger.assurance;

import org.jspecify.annotations.NullMarked;
