/** Extractions as JSON lines and as a page with the passages marked. */
@NullMarked
package org.gadolin.app.internal.render;

import org.jspecify.annotations.NullMarked;
