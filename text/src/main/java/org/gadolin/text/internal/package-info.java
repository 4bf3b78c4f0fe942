/** How the text room works inside. */
@NullMarked
package org.gadolin.text.internal;

import org.jspecify.annotations.NullMarked;
