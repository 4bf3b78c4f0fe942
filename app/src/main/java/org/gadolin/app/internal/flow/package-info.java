/** Carries documents through the rooms, in order, on the threads it is given. */
@NullMarked
package org.gadolin.app.internal.flow;

import org.jspecify.annotations.NullMarked;
