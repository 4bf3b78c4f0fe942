/** Fetching pages: addresses, robots.txt, redirects, limits. */
@NullMarked
package org.gadolin.reading.internal.net;

import org.jspecify.annotations.NullMarked;
