/** Numbers with units: value, range, unit, date, subject. */
@NullMarked
package org.gadolin.claims.internal.figures;

import org.jspecify.annotations.NullMarked;
