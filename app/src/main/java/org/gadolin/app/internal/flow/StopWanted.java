package org.gadolin.app.internal.flow;

/** Ends a run because the user wants it to; what the run has taken in whole is kept. */
public final class StopWanted extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A wish to stop. */
  public StopWanted() {
    super("The user wants the run to stop.");
  }
}
