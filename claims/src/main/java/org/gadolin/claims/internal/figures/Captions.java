package org.gadolin.claims.internal.figures;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.text.QuantityHit;

/** Reads the unit of all cells from the words above a table: (元/吨), 单位:万元, "..., tonnes". */
final class Captions {

  private static final Pattern BRACKETED =
      Pattern.compile("[(（](?:单位[:：]|in )?([^()（）]{1,24})[)）]");
  private static final Pattern LED =
      Pattern.compile("(?:单位[:：]\\s?|(?i:\\bunits?: ?))([^ ,，;；]{1,16})");
  private static final Pattern DATA =
      Pattern.compile(
          "(?i)\\b(?:data|figures|values|amounts|quantities) (?:are )?(?:given )?in ([a-z$ ]{1,24}?)(?=[,;.)\\]]|$)");
  private static final Pattern ENDING = Pattern.compile("[,，] (?:in )?([a-zA-Z$/ ]{1,16})$");

  private Captions() {}

  /** {@return one of the unit that a caption gives, empty where it gives none} */
  static Optional<QuantityHit> unit(String caption) {
    return unit(BRACKETED, caption)
        .or(() -> unit(LED, caption))
        .or(() -> unit(DATA, caption))
        .or(() -> unit(ENDING, caption));
  }

  private static Optional<QuantityHit> unit(Pattern pattern, String caption) {
    var matcher = pattern.matcher(caption.strip());
    while (matcher.find()) {
      String words = matcher.group(1).strip();
      var unit = Tables.first("1 " + words).or(() -> Tables.first("1" + words));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }
}
