package org.gadolin.ledger.standing;

import java.util.Optional;

/**
 * Reliability of a source organisation, the letters of the Admiralty code (NATO AJP-2.1, annex).
 */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /** {@return what the letter means} */
  public String meaning() {
    return meaning;
  }

  /** {@return the value of this letter, either case} */
  public static Optional<Reliability> find(String letter) {
    for (Reliability value : values()) {
      if (value.name().equalsIgnoreCase(letter.strip())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
