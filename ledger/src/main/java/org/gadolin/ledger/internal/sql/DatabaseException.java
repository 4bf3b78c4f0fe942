package org.gadolin.ledger.internal.sql;

import org.gadolin.core.Problem;
import org.jspecify.annotations.Nullable;

/** The database cannot be used, said in a user's words. */
public final class DatabaseException extends RuntimeException {

  private final transient Problem problem;

  DatabaseException(Problem problem, @Nullable Throwable cause) {
    super(problem.line(), cause);
    this.problem = problem;
  }

  /** {@return what is wrong and what may help} */
  public Problem problem() {
    return problem;
  }
}
