package org.gadolin.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The fixed words and sentence templates of one language, from its resource file. */
final class Phrases {

  private static final Map<Language, Phrases> BY_LANGUAGE =
      Map.of(
          Language.EN, new Phrases("brief_en.properties"),
          Language.ZH, new Phrases("brief_zh.properties"));

  private final Properties templates = new Properties();

  private Phrases(String resource) {
    var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      templates.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Phrases of(Language language) {
    return Objects.requireNonNull(BY_LANGUAGE.get(language));
  }

  /**
   * {@return the sentence of this key}
   *
   * @param holes names and words in turn, such as {@code "who", "Lynas"}
   */
  String say(String key, String... holes) {
    Map<String, String> fillings = HashMap.newHashMap(holes.length / 2);
    for (int i = 0; i < holes.length; i += 2) {
      fillings.put(holes[i], holes[i + 1]);
    }
    return new Template(
            find(key)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "The key (%s) must have a template.".formatted(key))))
        .fill(fillings);
  }

  /** {@return the raw template of this key, if there is one} */
  Optional<String> find(String key) {
    return Optional.ofNullable(templates.getProperty(key));
  }

  Set<String> keys() {
    return templates.stringPropertyNames();
  }
}
