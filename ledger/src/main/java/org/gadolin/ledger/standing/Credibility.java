package org.gadolin.ledger.standing;

import java.util.Optional;

/** Credibility of what is said, the digits of the Admiralty code (NATO AJP-2.1, annex). */
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLE(2, "probably true"),
  POSSIBLE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  UNJUDGED(6, "truth cannot be judged");

  private final int digit;
  private final String meaning;

  Credibility(int digit, String meaning) {
    this.digit = digit;
    this.meaning = meaning;
  }

  /** {@return 1 to 6} */
  public int digit() {
    return digit;
  }

  /** {@return what the digit means} */
  public String meaning() {
    return meaning;
  }

  /** {@return the value of this digit} */
  public static Optional<Credibility> find(String digit) {
    for (Credibility value : values()) {
      if (String.valueOf(value.digit).equals(digit.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
