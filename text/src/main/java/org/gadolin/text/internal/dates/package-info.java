/** The wordings of dates, one small rule each, and the arithmetic that completes them. */
@NullMarked
package org.gadolin.text.internal.dates;

import org.jspecify.annotations.NullMarked;
