package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.frame.Surnames;

/**
 * English forms of Chinese names that have no established one: places by their English names, the
 * usual words of an organisation's name translated, the rest in pinyin without tones. The readings
 * are those of ICU's transliterators Han-Latin and Han-Latin/Names (Unicode-3.0).
 */
final class ChineseNames {

  private static final Map<Character, String> PINYIN = pinyin();
  private static final Map<String, String> WORDS = words();
  private static final int LONGEST = 6;

  private ChineseNames() {}

  /** {@return a person's name: surname, then the given name as one word} */
  static String person(String name) {
    if (name.indexOf('·') >= 0 || Surnames.lengthAt(name, 0) == 0) {
      return joined(name);
    }
    int surname = Surnames.lengthAt(name, 0);
    String family = name.substring(0, surname);
    String read =
        Surnames.findReading(family)
            .map(reading -> reading.replace(" ", ""))
            .orElseGet(() -> joined(family));
    return capital(read) + " " + joined(name.substring(surname));
  }

  /**
   * {@return an organisation's name}
   *
   * @param placeByForm the English names of places by their Chinese forms
   */
  static String organisation(String name, Map<String, String> placeByForm) {
    var parts = new ArrayList<String>();
    var rest = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      Optional<String> word = longest(name, at, placeByForm);
      if (word.isEmpty()) {
        char c = name.charAt(at++);
        if ("()（）".indexOf(c) < 0) {
          rest.append(c);
        } else {
          flush(rest, parts);
        }
        continue;
      }
      flush(rest, parts);
      String english = placeByForm.getOrDefault(word.get(), WORDS.getOrDefault(word.get(), ""));
      if (!english.isEmpty()) {
        parts.add(english);
      }
      at += word.get().length();
      boolean rank = placeByForm.containsKey(word.get()) && at < name.length() - 1;
      at += rank && "市省县区".indexOf(name.charAt(at)) >= 0 ? 1 : 0; // 常熟市盛昌
    }
    flush(rest, parts);
    return String.join(" ", parts);
  }

  /** {@return whether a name has a part that is neither a place nor a usual word} */
  static boolean hasOwnPart(String name, Map<String, String> placeByForm) {
    int at = 0;
    while (at < name.length()) {
      Optional<String> word = longest(name, at, placeByForm);
      if (word.isEmpty() || placeByForm.containsKey(word.get())) {
        return true;
      }
      at += word.get().length();
    }
    return false;
  }

  private static Optional<String> longest(String name, int at, Map<String, String> placeByForm) {
    for (int end = Math.min(name.length(), at + LONGEST); end > at + 1; end--) {
      String word = name.substring(at, end);
      if (WORDS.containsKey(word) || placeByForm.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static void flush(StringBuilder rest, List<String> parts) {
    if (!rest.isEmpty()) {
      parts.add(joined(rest.toString()));
      rest.setLength(0);
    }
  }

  private static String joined(String characters) {
    var pinyin = new StringBuilder();
    for (int at = 0; at < characters.length(); at++) {
      char c = characters.charAt(at);
      String syllable = PINYIN.getOrDefault(c, String.valueOf(c));
      boolean vowel = !pinyin.isEmpty() && "aoe".indexOf(syllable.charAt(0)) >= 0;
      pinyin.append(vowel ? "'" : "").append(syllable);
    }
    return capital(pinyin.toString());
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<Character, String> pinyin() {
    var syllables = new HashMap<Character, String>();
    for (List<String> row : RuleTable.rows("names/pinyin.csv")) {
      row.get(1).chars().forEach(c -> syllables.put((char) c, row.get(0)));
    }
    return Map.copyOf(syllables);
  }

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    RuleTable.rows("names/english.csv").forEach(row -> words.put(row.get(0), row.get(1)));
    return Map.copyOf(words);
  }
}
