package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Country;
import org.gadolin.text.Range;

/**
 * Where an unknown actor sits, from the words at its name: a place in the name or right beside it,
 * its exchange, its legal form.
 */
final class Seats {

  private static final Map<String, String> COUNTRY_BY_FORM = load();
  private static final Pattern EXCHANGE =
      Pattern.compile("^[^.。;；\\n]{0,12}[(（][^)）]{0,20}?\\b(?<exchange>[A-Z][A-Za-z/-]{1,7})\\s?:");
  private static final Pattern BEHIND =
      Pattern.compile("^,? (?:of|from|in|based in) (?:the )?(?:[\\p{L}-]+, )?$|^[,(] ?$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:['’]s|-based|-listed)?(?: [\\p{Ll}-]+){0,5}[ :,]*$|^(?:的|国?[\\u4e00-\\u9fff]{0,4})$");

  private static final int NEAR_BEHIND = 24;
  private static final int NEAR_BEFORE = 50;

  private final KnownPlaces places;
  private final String text;

  Seats(String text, KnownPlaces places) {
    this.text = text;
    this.places = places;
  }

  /** {@return whether a bracketed word is an exchange and not a short name} */
  static boolean isExchange(String word) {
    return COUNTRY_BY_FORM.containsKey(word);
  }

  /** {@return the seat of an actor, unknown where no word tells it} */
  Country of(Range range, String name, boolean chinese) {
    return within(range)
        .or(() -> exchange(range))
        .or(() -> legal(range.of(text)))
        .or(() -> beside(range))
        .orElseGet(() -> chinese ? Country.of("CN") : Country.UNKNOWN);
  }

  /** The country of a place that is part of the name: University of Birmingham. */
  private Optional<Country> within(Range range) {
    return places.near(range, 0, 0).stream()
        .filter(place -> range.contains(place.range()))
        .map(KnownPlaces.Placed::country)
        .findFirst();
  }

  private Optional<Country> exchange(Range range) {
    Matcher matcher =
        EXCHANGE.matcher(text.substring(range.end(), Math.min(text.length(), range.end() + 40)));
    return matcher.find()
        ? Optional.ofNullable(COUNTRY_BY_FORM.get(matcher.group("exchange"))).map(Country::of)
        : Optional.empty();
  }

  private static Optional<Country> legal(String name) {
    for (String word : name.split("[ ,]+")) {
      String country = COUNTRY_BY_FORM.get(word);
      if (country != null) {
        return Optional.of(Country.of(country));
      }
    }
    return Optional.empty();
  }

  private Optional<Country> beside(Range range) {
    Optional<Country> found = Optional.empty();
    for (KnownPlaces.Placed place : places.near(range, NEAR_BEFORE, NEAR_BEHIND)) {
      int gap = place.range().start() - range.end();
      boolean behind =
          gap > 0
              && gap < NEAR_BEHIND
              && BEHIND.matcher(text.substring(range.end(), place.range().start())).matches();
      int lead = range.start() - place.range().end();
      boolean before =
          lead >= 0
              && lead < NEAR_BEFORE
              && BEFORE.matcher(text.substring(place.range().end(), range.start())).matches();
      if (behind || before) {
        found = Optional.of(place.country());
      }
    }
    return found;
  }

  private static Map<String, String> load() {
    var countries = new HashMap<String, String>();
    RuleTable.rows("names/seats.csv").forEach(row -> countries.put(row.get(0), row.get(1)));
    return Map.copyOf(countries);
  }
}
