package org.gadolin.ledger;

import org.gadolin.core.Problem;

/** The ledger cannot be used: locked, unwritable, full, broken, or made by a newer Gadolin. */
public final class LedgerException extends RuntimeException {

  private final transient Problem problem;

  LedgerException(Problem problem, Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  /** {@return what is wrong and what may help} */
  public Problem problem() {
    return problem;
  }
}
