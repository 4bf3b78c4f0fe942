/** The verbs, their options, and what goes to which stream with which exit code. */
@NullMarked
package org.gadolin.app.internal.cli;

import org.jspecify.annotations.NullMarked;
