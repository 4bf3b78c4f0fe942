package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.atlas.PlaceEntry;
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

  private final List<Placed> places;
  private final String text;

  /** A known place of the text. */
  record Placed(Range range, PlaceEntry entry) {}

  Seats(String text, List<Placed> places) {
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
    return places.stream()
        .filter(place -> range.contains(place.range()) && place.entry().country().isKnown())
        .map(place -> place.entry().country())
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
    for (Placed place : places) {
      if (!place.entry().country().isKnown()) {
        continue;
      }
      int gap = place.range().start() - range.end();
      boolean behind =
          gap > 0
              && gap < 24
              && BEHIND.matcher(text.substring(range.end(), place.range().start())).matches();
      int lead = range.start() - place.range().end();
      boolean before =
          lead >= 0
              && lead < 50
              && BEFORE.matcher(text.substring(place.range().end(), range.start())).matches();
      if (behind || before) {
        found = Optional.of(place.entry().country());
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
