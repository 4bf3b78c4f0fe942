package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Affiliation;
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

  /** A person behind his country and office: 日本内阁官房长官. */
  private static final Pattern TITLED =
      Pattern.compile(
          "^(?:['’]s|-based|-listed)?(?: [\\p{Ll}-]+){0,5}[ :,]*$|^(?:的|国?[\\u4e00-\\u9fff]{0,10})$");

  /** Behind a name: (– US subsidiary of, ", a South Korean company"). */
  private static final Pattern APPOSED =
      Pattern.compile(
          "^(?: \\([^)]{1,12}\\))?(?:,| [–—-]) (?:(?:an?|the|its) )?(?:[\\p{Ll}-]+ ){0,2}$");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?:[- ][\\p{Ll}-]+){0,4} (?:subsidiary|company|firm|unit|maker|miner|producer|developer|group|university|institute|manufacturer|supplier|enterprise|trader|bank|refiner|processor|recycler|explorer|startup|start-up|conglomerate|agency|arm|owner|parent)\\b");
  private static final Pattern LISTED =
      Pattern.compile("\\b(?<exchange>[A-Z][A-Za-z-]{1,7})[- ]listed (?:[\\p{Ll}-]+,? ){0,3}$");
  private static final Pattern STATE_BEFORE =
      Pattern.compile(
          "(?:state|government)[- ](?:owned|run|controlled|backed) (?:[\\p{Ll}-]+ ){0,3}$|(?:央企|国企|国有企业|国资委?控股的?|国有控股的?|国资委?旗下的?)(?:上市公司)?$");
  private static final Pattern STATE_BEHIND =
      Pattern.compile(
          "(?: \\([^)]{1,20}\\))?,? (?:which is |is )?(?:an?|the) (?:[\\p{L}-]+ ){0,2}?(?:state|government)-(?:owned|run|controlled)\\b|(?:是|为|系|属于)[\\u4e00-\\u9fff]{0,10}(?:央企|国企|中央企业|国有企业)");
  private static final int REACH = 60;
  private static final int NEAR_BEHIND = 24;
  private static final int NEAR_BEFORE = 50;

  private final KnownPlaces places;
  private final String text;
  private final Country home;

  Seats(String text, KnownPlaces places) {
    this.text = text;
    boolean taiwan = places.count("Taiwan") > places.count("China");
    home = Country.of(taiwan ? "TW" : "CN");
    this.places = places;
  }

  /** {@return whether a bracketed word is an exchange and not a short name} */
  static boolean isExchange(String word) {
    return COUNTRY_BY_FORM.containsKey(word);
  }

  /** {@return the seat of an actor, unknown where no word tells it} */
  Country of(Range range, boolean person, boolean chinese) {
    return within(range)
        .or(() -> exchange(range))
        .or(() -> listed(range))
        .or(() -> legal(range.of(text)))
        .or(() -> beside(range, person))
        .orElseGet(() -> chinese ? home : Country.UNKNOWN);
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

  /** The country of the exchange named before: ASX-listed. */
  private Optional<Country> listed(Range range) {
    Matcher matcher =
        LISTED.matcher(text).region(Math.max(0, range.start() - REACH), range.start());
    return matcher.find()
        ? Optional.ofNullable(COUNTRY_BY_FORM.get(matcher.group("exchange"))).map(Country::of)
        : Optional.empty();
  }

  /** {@return what the words at a name tell of its owner, else what its shape told} */
  Affiliation ownership(Range range, Affiliation told) {
    boolean before =
        STATE_BEFORE.matcher(text).region(Math.max(0, range.start() - REACH), range.start()).find();
    boolean behind = STATE_BEHIND.matcher(text).region(range.end(), text.length()).lookingAt();
    return before || behind ? Affiliation.YES : told;
  }

  private boolean isBehind(String between, int placeEnd) {
    return BEHIND.matcher(between).matches()
        || APPOSED.matcher(between).matches()
            && NOUN.matcher(text).region(placeEnd, text.length()).lookingAt();
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

  private Optional<Country> beside(Range range, boolean person) {
    Optional<Country> found = Optional.empty();
    for (KnownPlaces.Placed place : places.near(range, NEAR_BEFORE, NEAR_BEHIND)) {
      int gap = place.range().start() - range.end();
      boolean behind =
          gap > 0
              && gap < NEAR_BEHIND
              && isBehind(text.substring(range.end(), place.range().start()), place.range().end());
      int lead = range.start() - place.range().end();
      boolean before =
          lead >= 0
              && lead < NEAR_BEFORE
              && (person ? TITLED : BEFORE)
                  .matcher(text.substring(place.range().end(), range.start()))
                  .matches();
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
