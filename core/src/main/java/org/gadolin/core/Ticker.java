package org.gadolin.core;

/**
 * A listing: the exchange and the symbol there, written {@code ASX:LYC}.
 *
 * @param exchange the exchange's short name, such as {@code NYSE} or {@code SSE}
 * @param symbol the symbol on that exchange
 */
public record Ticker(String exchange, String symbol) {

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public Ticker {
    if (exchange.isBlank() || symbol.isBlank()) {
      throw new IllegalArgumentException(
          "The exchange (%s) and symbol (%s) must not be blank.".formatted(exchange, symbol));
    }
  }

  @Override
  public String toString() {
    return exchange + ":" + symbol;
  }
}
