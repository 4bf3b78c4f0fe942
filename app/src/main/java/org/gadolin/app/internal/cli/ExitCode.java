package org.gadolin.app.internal.cli;

/** What the process's exit code says. When several apply, the highest {@link #rank} wins. */
public enum ExitCode {
  /** Answered; also: nothing new, no hits, not known. */
  ANSWERED(0, 0),
  /** A check said no. */
  CHECK_FAILED(1, 1),
  /** Wrong use, or a name that is not known. */
  WRONG_USE(2, 6),
  /** Some inputs were refused, the rest is done. */
  SOME_REFUSED(3, 2),
  /** No input was usable. */
  NOTHING_USABLE(4, 3),
  /** The surroundings: home locked or unwritable, disk, network, database. */
  SURROUNDINGS(6, 4),
  /** Our fault. */
  OUR_FAULT(70, 5),
  /** Stopped by the user; after a signal the process itself ends with 128 and its number. */
  STOPPED(130, 7);

  private final int code;
  private final int rank;

  ExitCode(int code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /** {@return the process's exit code} */
  public int code() {
    return code;
  }

  /** {@return the graver of the two} */
  public ExitCode and(ExitCode other) {
    return rank >= other.rank ? this : other;
  }
}
