package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.Range;

/** Companies told by a capital inside their name. */
final class CamelNames {

  private static final Pattern CAMEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<name>[A-Z][a-z]+[A-Z][a-z]{2,}[A-Za-z]*(?: [A-Z]{2,4}(?![a-z]))?)(?![\\p{L}\\d])");
  private static final Pattern NO_CAMEL = Pattern.compile("(?:Mc|Mac|De|Le|La|Di|Du|Fitz)[A-Z].*");

  private CamelNames() {}

  /** Names such as HyProMag, where they come up more than once. */
  static void addTo(String text, List<Shaped> found) {
    Map<String, List<Range>> rangesByName = new LinkedHashMap<>();
    Matcher matcher = CAMEL.matcher(text);
    while (matcher.find()) {
      String name = matcher.group("name");
      boolean odd = NO_CAMEL.matcher(name).matches() || name.contains("Fe");
      if (!odd && name.length() > 5) {
        rangesByName
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Range(matcher.start("name"), matcher.end("name")));
      }
    }
    rangesByName.forEach(
        (name, ranges) -> {
          for (Range range : ranges) {
            if (text.indexOf(name.split(" ")[0]) != text.lastIndexOf(name.split(" ")[0])) {
              found.add(new Shaped(range, name, ActorType.COMPANY, Affiliation.NO));
            }
          }
        });
  }
}
