/** Reading the atlas's CSV tables, before they mean anything. */
@NullMarked
package org.gadolin.atlas.internal;

import org.jspecify.annotations.NullMarked;
