package org.gadolin.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that say how a figure is meant, from {@code cues.csv}. */
final class Cues {

  private static final Map<String, List<Pattern>> PATTERNS = load();

  private Cues() {}

  /** {@return whether a text holds a cue: whole words in Latin script, anywhere in Chinese} */
  static boolean has(String cue, String text) {
    String said = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return PATTERNS.getOrDefault(cue, List.of()).stream()
        .anyMatch(pattern -> pattern.matcher(said).find());
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, List<Pattern>> patterns = new HashMap<>();
    for (List<String> cells : Table.rows("cues.csv")) {
      patterns.put(cells.get(0), Table.parts(cells.get(1)).stream().map(Cues::pattern).toList());
    }
    return Map.copyOf(patterns);
  }

  private static Pattern pattern(String word) {
    String quoted = Pattern.quote(word);
    return Pattern.compile(Words.isHan(word) ? quoted : "\\b" + quoted + "\\b");
  }
}
