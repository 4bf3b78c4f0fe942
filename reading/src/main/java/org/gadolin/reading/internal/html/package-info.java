/** The main text of a page. */
@NullMarked
package org.gadolin.reading.internal.html;

import org.jspecify.annotations.NullMarked;
