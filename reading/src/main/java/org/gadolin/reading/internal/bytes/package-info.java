/** Bytes to documents: unpacking, charsets, kinds. */
@NullMarked
package org.gadolin.reading.internal.bytes;

import org.jspecify.annotations.NullMarked;
