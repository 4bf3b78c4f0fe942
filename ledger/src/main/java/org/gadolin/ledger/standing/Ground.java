package org.gadolin.ledger.standing;

import java.util.Locale;

/** Why a statement has its credibility: the written rule that gave it. */
public enum Ground {
  IMPLAUSIBLE("outside what physics or all published work allows"),
  CONTRADICTED("another statement of the same thing contradicts it"),
  VERIFIED("verified by somebody without a part in it"),
  ORIGINS_AGREE("several independent origins agree"),
  NOBODY("nobody is named who could know"),
  ISSUER("the issuer is the authority for what it announced"),
  RELIABLE("one origin, usually reliable"),
  FAIR("one origin, fairly reliable"),
  STATE("state-affiliated; not independently verified"),
  INTERESTED("one origin, with an interest in it"),
  UNRELIABLE("one origin, unreliable"),
  STRANGER("one origin, of which nothing is known"),
  /** Not a rule: a person has decided. */
  JUDGED("judged by a person");

  private final String meaning;

  Ground(String meaning) {
    this.meaning = meaning;
  }

  /** {@return the rule in one clause} */
  public String meaning() {
    return meaning;
  }

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
