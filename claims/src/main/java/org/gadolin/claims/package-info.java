/** Documents to claims, each with the passage that says so. Pure: no I/O. */
@NullMarked
package org.gadolin.claims;

import org.jspecify.annotations.NullMarked;
