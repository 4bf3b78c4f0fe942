/** What the readers inside hand to each other. */
@NullMarked
package org.gadolin.reading.internal;

import org.jspecify.annotations.NullMarked;
