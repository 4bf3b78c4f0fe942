package org.gadolin.core;

/**
 * Bad data of the world, or bad input: counted and reported, never thrown across rooms.
 *
 * @param kind short stable name for counting, such as {@code gzip-truncated}
 * @param where file, line and field, or an option
 * @param what what is wrong, in one clause without a full stop
 * @param mend what may help, as a clause after "Maybe"; may be empty
 */
public record Problem(String kind, String where, String what, String mend) {

  /** {@return the one line a user reads: {@code WHERE: what is wrong. Maybe MEND.}} */
  public String line() {
    String told = "%s: %s.".formatted(where, what);
    return mend.isEmpty() ? told : "%s Maybe %s.".formatted(told, mend);
  }
}
