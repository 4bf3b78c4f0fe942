package org.gadolin.reading.internal.html;

/** The language of a text by its script and commonest characters. */
public final class Languages {

  /** Characters that only traditional Chinese writes, and their simplified forms. */
  private static final String TRADITIONAL = "國會來對時這個們為與產發進業經開關務學實應電機";

  private static final String SIMPLIFIED = "国会来对时这个们为与产发进业经开关务学实应电机";

  private static final int LOOKED_AT = 20_000;

  private Languages() {}

  /** {@return {@code zh}, {@code zh-Hant} or {@code en}; the last for every alphabetic text} */
  public static String of(String text) {
    int han = 0;
    int latin = 0;
    int traditional = 0;
    int simplified = 0;
    for (int at = 0; at < Math.min(text.length(), LOOKED_AT); at++) {
      char c = text.charAt(at);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        han++;
        traditional += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
        simplified += SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
      } else if (Character.isLetter(c)) {
        latin++;
      }
    }
    if (han * 4 <= latin) { // a Chinese character carries about as much as four letters
      return "en";
    }
    return traditional > simplified ? "zh-Hant" : "zh";
  }
}
