/** The reference chain: vocabularies and cited figures, loaded, checked and looked up. */
@NullMarked
package org.gadolin.atlas;

import org.jspecify.annotations.NullMarked;
