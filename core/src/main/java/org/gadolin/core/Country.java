package org.gadolin.core;

import java.util.Locale;

/**
 * A country by its ISO 3166-1 alpha-2 code, {@code EU} for the European Union, or {@link #UNKNOWN}.
 *
 * @param code two capital letters, or the empty string for {@link #UNKNOWN}
 */
public record Country(String code) {

  /** No country is known, or none applies (a region of several countries). */
  public static final Country UNKNOWN = new Country("");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException unless the code is empty or two capital letters
   */
  public Country {
    if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "The code (%s) must be two capital letters. Maybe \"%s\"."
              .formatted(code, code.toUpperCase(Locale.ROOT)));
    }
  }

  /** {@return the country with this code; {@link #UNKNOWN} for the empty string} */
  public static Country of(String code) {
    return code.isEmpty() ? UNKNOWN : new Country(code);
  }

  /** {@return whether a country is named} */
  public boolean isKnown() {
    return !code.isEmpty();
  }
}
