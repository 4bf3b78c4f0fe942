/** Acts: type, date, participants. */
@NullMarked
package org.gadolin.claims.internal.events;

import org.jspecify.annotations.NullMarked;
