/** The door: command line, start, configuration; carries values between rooms. */
@NullMarked
package org.gadolin.app;

import org.jspecify.annotations.NullMarked;
