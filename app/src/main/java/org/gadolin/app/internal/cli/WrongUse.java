package org.gadolin.app.internal.cli;

import org.gadolin.core.Problem;

/** The user asked for something that is not there; ends the command with exit code 2. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  WrongUse(String where, String what, String mend) {
    super(what);
    problem = new Problem("wrong-use", where, what, mend);
  }

  Problem problem() {
    return problem;
  }
}
