package org.gadolin.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.gadolin.core.Quantity;

/** Numbers and units as people write them: {@code 18.7 million EUR}, {@code 25.4万吨}. */
record NumberWords(Phrases phrases, Language language) {

  private static final int DIGITS = 6;

  /** {@return value and unit; a unit that counts things is left out} */
  String quantity(Quantity value) {
    double size = Math.max(Math.abs(value.low()), Math.abs(value.high()));
    String scale = scale(size, value.unit());
    double factor = factor(scale);
    String low = number(value.low() / factor);
    String number =
        value.isRange()
            ? phrases.say("number.range", "low", low, "high", number(value.high() / factor))
            : low;
    return phrases.say(
        "number.quantity",
        "number",
        number,
        "scale",
        scale.isEmpty() ? "" : phrases.say("scale." + scale),
        "unit",
        unit(value.unit()));
  }

  /** {@return the unit's word; the unit itself where the language has no other} */
  String unit(String unit) {
    return unit.equals("count") ? "" : phrases.find("unit." + unit).orElse(unit);
  }

  /** English scales money only; Chinese counts everything large in 万 and 亿. */
  private String scale(double size, String unit) {
    if (language == Language.ZH) {
      return size >= 1e8 ? "1e8" : size >= 1e4 ? "1e4" : "";
    }
    boolean money = unit.matches("[A-Z]{3}");
    if (!money) {
      return "";
    }
    return size >= 1e9 ? "1e9" : size >= 1e6 ? "1e6" : "";
  }

  private static double factor(String scale) {
    return scale.isEmpty() ? 1 : Double.parseDouble(scale);
  }

  static String number(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
