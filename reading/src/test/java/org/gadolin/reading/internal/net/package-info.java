/** Tests of what addresses are asked. */
@NullMarked
package org.gadolin.reading.internal.net;

import org.jspecify.annotations.NullMarked;
