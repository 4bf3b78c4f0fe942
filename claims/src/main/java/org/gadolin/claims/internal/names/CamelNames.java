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
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = next(text, 0); at >= 0; at = next(text, at)) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
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

  /** {@return where the next word begins that goes on with small letters and a capital; else -1} */
  private static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isCapital(text.charAt(at)) && (at == 0 || !isCapital(text.charAt(at - 1)))) {
        int small = at + 1;
        while (small < text.length() && text.charAt(small) >= 'a' && text.charAt(small) <= 'z') {
          small++;
        }
        if (small > at + 1 && small < text.length() && isCapital(text.charAt(small))) {
          return at;
        }
        at = small - 1;
      }
    }
    return -1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
