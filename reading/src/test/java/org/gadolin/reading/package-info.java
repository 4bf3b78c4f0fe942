/** Tests of reading: real files, broken files, a server on this machine. */
@NullMarked
package org.gadolin.reading;

import org.jspecify.annotations.NullMarked;
