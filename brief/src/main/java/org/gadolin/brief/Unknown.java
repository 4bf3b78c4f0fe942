package org.gadolin.brief;

/**
 * Something a brief could not tell.
 *
 * @param what what is not known
 * @param why why not
 * @param wouldTell the source that would tell
 */
public record Unknown(String what, String why, String wouldTell) {

  /**
   * Checks that all three are said.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public Unknown {
    if (what.isBlank() || why.isBlank() || wouldTell.isBlank()) {
      throw new IllegalArgumentException(
          "The what (%s), why (%s) and wouldTell (%s) must be said."
              .formatted(what, why, wouldTell));
    }
  }
}
