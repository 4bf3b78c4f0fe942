package org.gadolin.core;

/** Takes problems as they are met. Implementations say whether several threads may call them. */
@FunctionalInterface
public interface ProblemSink {

  /** Takes one problem. */
  void accept(Problem problem);

  /** {@return a sink that forgets} */
  static ProblemSink ignoring() {
    return problem -> {};
  }
}
