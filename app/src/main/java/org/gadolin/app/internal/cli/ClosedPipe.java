package org.gadolin.app.internal.cli;

/** Whoever read the answer has gone away, as {@code head} does: the run ends, without an error. */
final class ClosedPipe extends RuntimeException {

  private static final long serialVersionUID = 1;

  ClosedPipe(Throwable cause) {
    super(cause);
  }
}
