package org.gadolin.ledger.identity;

import java.util.Locale;

/** What speaks for two names being one actor's, with its weight from 0 to 1. */
public enum Likeness {
  /** A text gives one in brackets behind the other. */
  TOLD_TOGETHER(0.9, "a text gives one in brackets behind the other"),
  /** They are the same but for legal form, case and punctuation. */
  SAME_BUT_FORM(0.9, "the same but for legal form, case and punctuation"),
  /** One is the other's Chinese characters in Latin letters. */
  PINYIN(0.7, "one is the other in Latin letters"),
  /** One is the initials of the other. */
  INITIALS(0.6, "one is the initials of the other"),
  /** All words of one stand in the other. */
  SHORTER(0.5, "all words of one stand in the other");

  private final double weight;
  private final String meaning;

  Likeness(double weight, String meaning) {
    this.weight = weight;
    this.meaning = meaning;
  }

  double weight() {
    return weight;
  }

  /** {@return it in one clause} */
  public String meaning() {
    return meaning;
  }

  /** {@return the lower-case id} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
