package org.gadolin.text;

import java.util.List;
import org.gadolin.text.internal.numerals.NumeralScanner;

/**
 * Finds numbers in digits, English words and Chinese characters: {@code 1,234.5}, {@code 2.5
 * million}, {@code seven}, {@code 28.5万}, {@code 十七}. Digits that belong to a name, a formula or a
 * code ({@code Tb3}, {@code 10.5.3}) are no numbers.
 */
public final class Numerals {

  private Numerals() {}

  /** {@return the numbers of a text, in order, without overlaps} */
  public static List<NumeralHit> find(String text) {
    return NumeralScanner.scan(text).stream()
        .map(
            numeral ->
                new NumeralHit(
                    new Range(numeral.start(), numeral.end()),
                    numeral.value(),
                    numeral.inWords(),
                    numeral.doubt()))
        .toList();
  }
}
