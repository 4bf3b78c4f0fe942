/** The words and values every room shares. Sees nothing, does nothing: records with checks. */
@NullMarked
package org.gadolin.core;

import org.jspecify.annotations.NullMarked;
