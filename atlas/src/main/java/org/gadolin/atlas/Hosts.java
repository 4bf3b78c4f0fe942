package org.gadolin.atlas;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The host of an address, and whose it is. */
final class Hosts {

  private static final Pattern HOST = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+)");
  private static final Pattern STATE = Pattern.compile("(.*\\.)?(gov|mil)(\\.[a-z]{2})?");
  private static final Pattern OUTER =
      Pattern.compile("(\\.(com|co|org|net|gov|edu|ac))?\\.[a-z]+$");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
  private static final String LIBRARY = "ncbi.nlm.nih.gov";
  private static final int SHORTEST = 3;

  private Hosts() {}

  /** {@return such as {@code argusmedia.com}, without {@code www.}; empty for no address} */
  static String of(String url) {
    Matcher matcher = HOST.matcher(url);
    return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * {@return whether the host can only speak for a state}: {@code energy.gov}, {@code
   * mofcom.gov.cn}; a state's library of papers does not
   */
  static boolean isState(String host) {
    return !host.endsWith(LIBRARY) && STATE.matcher(host).matches();
  }

  /** {@return whether a host bears the name, or the initials, of a body} */
  static boolean bears(String host, String name) {
    String own = letters(name);
    String outer = OUTER.matcher(host).replaceFirst("");
    return !own.isEmpty()
        && Stream.concat(Stream.of(letters(outer)), Stream.of(outer.split("\\.")))
            .map(Hosts::letters)
            .filter(label -> label.length() >= SHORTEST)
            .anyMatch(
                label ->
                    own.startsWith(label) || label.contains(own) || label.equals(initials(name)));
  }

  private static String letters(String words) {
    return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String initials(String name) {
    return NO_LETTERS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && !word.equals("of") && !word.equals("and"))
        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
