package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Countries by one character, as Chinese writes them side by side: 美、日、欧, 中美, 日韩. */
final class Abbreviations {

  private final Map<String, PlaceEntry> placeByCharacter = new HashMap<>();
  private final PatternSet listings;

  Abbreviations(Atlas atlas) {
    Map<String, PlaceEntry> byName = new HashMap<>();
    atlas.places().forEach(place -> byName.put(place.name(), place));
    RuleTable.rows("names/abbreviations.csv")
        .forEach(
            row -> {
              PlaceEntry place = byName.get(row.get(1));
              if (place != null) {
                placeByCharacter.put(row.get(0), place);
              }
            });
    String one = "[中美日欧韩澳印英法德俄加越缅]"; // the others are words of their own too often
    var listed =
        Pattern.compile("(?<![\\u4e00-\\u9fff&&[^由从与和在对向给及以使让]])" + one + "(?:、" + one + ")+(?!、)");
    var paired =
        Pattern.compile(
            "(?<=^|[，。、；：“”《》\\s,;]|[由从与和在对向给及以使让受因为的])"
                + one
                + "{2}(?=两国|双方|贸易|关系|谈判|经贸|磋商|合作|签署|企业|关税|联合|之间|博弈|会谈|元首|摩擦|稀土|首脑|协议|同盟|三国|等国)");
    listings = PatternSet.of(listed, paired);
  }

  /** {@return the country a character stands for, as in 坦政府} */
  Optional<PlaceEntry> findCountry(String character) {
    return Optional.ofNullable(placeByCharacter.get(character));
  }

  /** {@return the countries of a text, by their places} */
  Map<Range, PlaceEntry> find(String text) {
    var found = new LinkedHashMap<Range, PlaceEntry>();
    listings.scan(
        text,
        (number, match) -> {
          for (int at = match.start(); at < match.end(); at++) {
            PlaceEntry place = placeByCharacter.get(text.substring(at, at + 1));
            if (place != null) {
              found.put(new Range(at, at + 1), place);
            }
          }
        });
    return found;
  }
}
