/** Results to the text people read, each line cited. Pure but for streams the caller opens. */
@NullMarked
package org.gadolin.brief;

import org.jspecify.annotations.NullMarked;
