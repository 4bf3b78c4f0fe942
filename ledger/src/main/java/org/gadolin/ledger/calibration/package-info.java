/** What sources announced, and what came of it. */
@NullMarked
package org.gadolin.ledger.calibration;

import org.jspecify.annotations.NullMarked;
