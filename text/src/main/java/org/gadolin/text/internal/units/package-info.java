/** The table of units and the grammar of prices and rates. */
@NullMarked
package org.gadolin.text.internal.units;

import org.jspecify.annotations.NullMarked;
