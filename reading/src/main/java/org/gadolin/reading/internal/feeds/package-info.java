/** Feeds: one document an entry. */
@NullMarked
package org.gadolin.reading.internal.feeds;

import org.jspecify.annotations.NullMarked;
