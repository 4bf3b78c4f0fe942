/** Which literals a regular expression cannot match without, so that it need not be tried else. */
@NullMarked
package org.gadolin.text.internal.literals;

import org.jspecify.annotations.NullMarked;
