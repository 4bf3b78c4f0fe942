/** Reading numbers in digits, English words and Chinese characters. */
@NullMarked
package org.gadolin.text.internal.numerals;

import org.jspecify.annotations.NullMarked;
