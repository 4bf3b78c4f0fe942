package org.gadolin.app.internal.cli;

import org.gadolin.core.Problem;

/** The machine does not let us: disk, permissions, a locked home; ends the command with code 6. */
final class Surroundings extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Surroundings(String where, String what, String mend, Throwable cause) {
    super(what, cause);
    problem = new Problem("surroundings", where, what, mend);
  }

  Problem problem() {
    return problem;
  }
}
