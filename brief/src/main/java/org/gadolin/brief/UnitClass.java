package org.gadolin.brief;

/** What kind of thing a unit measures, so that a figure is not called what it cannot be. */
enum UnitClass {
  MASS,
  MONEY,
  PRICE,
  PERCENT,
  TIME,
  COUNT,
  OTHER;

  static UnitClass of(String unit) {
    if (unit.equals("%")) {
      return PERCENT;
    }
    if (unit.matches("(t|kg)(/(yr|month|day|week))?")) {
      return MASS;
    }
    if (unit.matches("[A-Z]{3}/(kg|t)")) {
      return PRICE;
    }
    if (unit.matches("[A-Z]{3}")) {
      return MONEY;
    }
    return switch (unit) {
      case "years", "months", "s", "h" -> TIME;
      case "count", "people", "shares" -> COUNT;
      default -> OTHER;
    };
  }
}
