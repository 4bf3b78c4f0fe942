/** Bytes to documents: files, archives, addresses; HTML, PDF, feeds, publication records. */
@NullMarked
package org.gadolin.reading;

import org.jspecify.annotations.NullMarked;
