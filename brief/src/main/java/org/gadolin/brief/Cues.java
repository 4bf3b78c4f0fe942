package org.gadolin.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say how a figure is meant, from {@code cues.csv}. */
final class Cues {

  private static final Map<String, List<Pattern>> PATTERNS = load();

  private Cues() {}

  /** {@return whether a text holds a cue: whole words in Latin script, anywhere in Chinese} */
  static boolean has(String cue, String text) {
    String said = lower(text);
    return PATTERNS.getOrDefault(cue, List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(said).find());
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** {@return the first word of a cue that a text holds} */
  static Optional<String> find(String cue, String text) {
    String said = lower(text);
    return PATTERNS.getOrDefault(cue, List.of()).stream()
        .map(pattern -> pattern.matcher(said))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, List<Pattern>> patterns = new HashMap<>();
    for (List<String> cells : Table.rows("cues.csv")) {
      patterns.put(cells.get(0), Table.parts(cells.get(1)).stream().map(Cues::pattern).toList());
    }
    return Map.copyOf(patterns);
  }

  /** {@return what finds a word: as a whole in Latin script, anywhere in Chinese} */
  static Pattern pattern(String word) {
    String quoted = Pattern.quote(word);
    return Pattern.compile(Words.isHan(word) ? quoted : "\\b" + quoted + "\\b");
  }
}
