/** Finding words and numbers in English and Chinese text. Pure: no I/O. */
@NullMarked
package org.gadolin.text;

import org.jspecify.annotations.NullMarked;
