/** How fast, against whom: see {@code bench/README.md}. */
@NullMarked
package org.gadolin.bench;

import org.jspecify.annotations.NullMarked;
